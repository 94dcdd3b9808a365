package org.demarcationmap.catalogue.imports;

import java.io.InputStream;
import java.net.URI;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports over HTTP: the file is the body of the request, whatever its content type.
 */
@RestController
class ImportsController {

	private final Imports imports;

	ImportsController(Imports imports) {
		this.imports = imports;
	}

	@PostMapping("/imports")
	ResponseEntity<ImportJob> begin(InputStream content,
			@RequestHeader(name = "Content-Type", required = false) @Nullable String type) {
		if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
			throw new UnacceptableFileException("a form with a file in it");
		}
		var job = this.imports.begin(content);
		return ResponseEntity.accepted().location(URI.create("/imports/" + job.id())).body(job);
	}

	@GetMapping("/imports/{id}")
	ImportJob find(@PathVariable String id) {
		return this.imports.find(id).orElseThrow(() -> new UnknownImportException(id));
	}

	@ExceptionHandler
	ProblemDetail refuse(UnknownImportException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refuse(UnacceptableFileException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refuse(ImportRefusedException ex) {
		var status = switch (ex.reason()) {
			case EMPTY -> HttpStatus.BAD_REQUEST;
			case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
			case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
		};
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refuse(AccessDeniedException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(ex.getMessage()));
	}

}
