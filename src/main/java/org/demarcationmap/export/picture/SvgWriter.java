package org.demarcationmap.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;

import org.springframework.stereotype.Component;

/**
 * Writes the picture of a map.
 */
@Component
class SvgWriter implements MapWriter {

	private final MapPicture picture;

	SvgWriter(MapPicture picture) {
		this.picture = picture;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.SVG;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		out.write(this.picture.of(exported).getBytes(StandardCharsets.UTF_8));
	}

}
