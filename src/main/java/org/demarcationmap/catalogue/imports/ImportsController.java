package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
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
			@RequestHeader(name = "Content-Type", required = false) @Nullable String type,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean strict) {
		if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
			throw new UnacceptableFileException("a form with a file in it");
		}
		var job = this.imports.begin(content, new ImportOptions(dryRun, strict));
		return ResponseEntity.accepted().location(URI.create("/imports/" + job.id())).body(job);
	}

	@GetMapping("/imports")
	List<ImportJob> newest() {
		return this.imports.newest();
	}

	@GetMapping("/imports/{id}")
	ImportJob find(@PathVariable String id) {
		return this.imports.find(id).orElseThrow(() -> new UnknownImportException(id));
	}

	@PostMapping("/imports/{id}/cancel")
	ResponseEntity<ImportJob> cancel(@PathVariable String id) {
		return ResponseEntity.accepted()
			.body(this.imports.cancel(id).orElseThrow(() -> new UnknownImportException(id)));
	}

	@GetMapping("/imports/{id}/problems.csv")
	void problems(@PathVariable String id, HttpServletResponse response) throws IOException {
		report(id, ReportKind.PROBLEMS, response);
	}

	@GetMapping("/imports/{id}/changes.csv")
	void changes(@PathVariable String id, HttpServletResponse response) throws IOException {
		report(id, ReportKind.CHANGES, response);
	}

	private void report(String id, ReportKind kind, HttpServletResponse response) throws IOException {
		find(id);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.file() + "\"");
		this.imports.report(id, kind, response.getWriter());
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
			case ENDED -> HttpStatus.CONFLICT;
			case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
		};
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refuse(AccessDeniedException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(ex.getMessage()));
	}

}
