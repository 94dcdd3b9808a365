package org.demarcationmap.export;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.graphql.UnknownThingException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out maps as files, over HTTP.
 */
@RestController
class ExportController {

	private final Exports exports;

	ExportController(Exports exports) {
		this.exports = exports;
	}

	@GetMapping("/exports/{demarcation}/{version}.{format}")
	void line(@PathVariable String demarcation, @PathVariable String version, @PathVariable String format,
			ChosenOptions chosen, HttpServletResponse response) throws IOException {
		var file = FileName.of(version, format);
		var options = chosen.options();
		var query = "/exports/" + demarcation + "/" + file + options.query();
		give(this.exports.line(demarcation, file.stem(), options, query), file.extension(), options, response);
	}

	@GetMapping("/exports/{demarcation}/proposals/{id}.{format}")
	void proposal(@PathVariable String demarcation, @PathVariable String id, @PathVariable String format,
			ChosenOptions chosen, HttpServletResponse response) throws IOException {
		var file = FileName.of(id, format);
		var options = chosen.options();
		var query = "/exports/" + demarcation + "/proposals/" + file + options.query();
		give(this.exports.proposal(demarcation, file.stem(), options, query), file.extension(), options, response);
	}

	private void give(Exported exported, String extension, ExportOptions options, HttpServletResponse response)
			throws IOException {
		var format = this.exports.format(extension);
		this.exports.tell(exported, format);
		var file = ContentDisposition.attachment().filename(exported.cover().fileName(format)).build();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
		this.exports.write(exported, format, options, response.getOutputStream());
	}

	@ExceptionHandler({ UnknownExportException.class, UnknownThingException.class })
	ProblemDetail unknown(RuntimeException ex, HttpServletResponse response) {
		return problem(HttpStatus.NOT_FOUND, ex, response);
	}

	@ExceptionHandler(NotReadyException.class)
	ProblemDetail notReady(NotReadyException ex, HttpServletResponse response) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, ex, response);
	}

	@ExceptionHandler(BadArgumentException.class)
	ProblemDetail bad(BadArgumentException ex, HttpServletResponse response) {
		return problem(HttpStatus.BAD_REQUEST, ex, response);
	}

	/** The headers of the file that was not written are taken back. */
	private static ProblemDetail problem(HttpStatus status, RuntimeException ex, HttpServletResponse response) {
		response.reset();
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(ex.getMessage()));
	}

}
