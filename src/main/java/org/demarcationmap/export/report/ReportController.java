package org.demarcationmap.export.report;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives out baselines and comparisons as files, over HTTP.
 */
@RestController
class ReportController {

	private final ReportFiles files;

	ReportController(ReportFiles files) {
		this.files = files;
	}

	@GetMapping("/exports/{demarcation}/baseline/{body}.{format}")
	void baseline(@PathVariable String demarcation, @PathVariable String body, @PathVariable String format,
			HttpServletResponse response) throws IOException {
		this.files.format(format);
		var report = this.files.baseline(demarcation, body,
				"/exports/" + demarcation + "/baseline/" + body + "." + format);
		give(report, demarcation + "-baseline-" + body, format, response);
	}

	@GetMapping("/exports/{demarcation}/comparison.{format}")
	void comparison(@PathVariable String demarcation, @PathVariable String format,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			HttpServletResponse response) throws IOException {
		this.files.format(format);
		var one = named("from", from);
		var other = named("to", to);
		var query = UriComponentsBuilder.fromPath("/exports/" + demarcation + "/comparison." + format)
			.queryParam("from", one)
			.queryParam("to", other)
			.encode()
			.toUriString();
		give(this.files.comparison(demarcation, one, other, query), demarcation + "-comparison", format, response);
	}

	private static String named(String parameter, @Nullable String given) {
		if (given == null || given.isBlank()) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT, "`" + parameter
					+ "` is missing: name a version of the line, like 1 or latest, or the id of a proposal.");
		}
		return given.strip();
	}

	private void give(Report report, String name, String extension, HttpServletResponse response) throws IOException {
		var format = this.files.format(extension);
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + "." + extension).build().toString());
		this.files.give(report, format, response.getOutputStream());
	}

}
