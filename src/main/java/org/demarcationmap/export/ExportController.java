package org.demarcationmap.export;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

}
