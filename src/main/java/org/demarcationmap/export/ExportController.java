package org.demarcationmap.export;

import java.time.Clock;

import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.graphql.UnknownThingException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out versions of the line as files.
 */
@RestController
class ExportController {

	private final Demarcations demarcations;

	private final AgreedLines lines;

	private final Clock clock;

	private final LineFiles files = new LineFiles();

	ExportController(Demarcations demarcations, AgreedLines lines, Clock clock) {
		this.demarcations = demarcations;
		this.lines = lines;
		this.clock = clock;
	}

	@GetMapping("/exports/{demarcation}/{version}.{format}")
	ResponseEntity<byte[]> export(@PathVariable String demarcation, @PathVariable String version,
			@PathVariable String format) {
		var exported = new ExportedLine(line(demarcation, version), this.clock.instant(),
				"/exports/" + demarcation + "/" + version + "." + format);
		return switch (format) {
			case "json" -> file(exported, format, "application/json", this.files.json(exported));
			case "csv" -> file(exported, format, "text/csv; charset=utf-8", this.files.csv(exported));
			default -> throw new UnknownExportException(
					"There is no format '" + format + "'. A line can be had as csv and as json.");
		};
	}

	private AgreedLine line(String demarcation, String version) {
		var found = this.demarcations.get(demarcation);
		if (!version.matches("[1-9]\\d{0,8}")) {
			throw new UnknownExportException("'" + version + "' is no version. Write a number, like 1.");
		}
		return this.lines.find(found.slug().value(), Integer.valueOf(version), null)
			.orElseThrow(() -> new UnknownExportException(demarcation + " has no version " + version + " of its line. "
					+ this.lines.find(demarcation, null, null)
						.map((latest) -> "The latest is " + latest.content().version() + ".")
						.orElse("Nothing was agreed in it yet.")));
	}

	private static ResponseEntity<byte[]> file(ExportedLine exported, String format, String type, byte[] content) {
		var disposition = ContentDisposition.attachment().filename(exported.fileName(format)).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(content);
	}

	@ExceptionHandler({ UnknownExportException.class, UnknownThingException.class })
	ProblemDetail unknown(RuntimeException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

}
