package org.demarcationmap.export.docx;

import java.io.IOException;
import java.util.regex.Pattern;

import org.demarcationmap.export.report.Block.Figure;
import org.demarcationmap.export.report.Markup;

/**
 * A picture in the running text. Word shows it as it is drawn; a reader that knows no SVG
 * shows an empty frame in its place.
 *
 * @param figure the picture
 * @param number from 1
 * @param drawing the relationship to the part with the picture
 * @param frame the relationship to the part with the empty frame
 */
record WordPicture(Figure figure, int number, String drawing, String frame) {

	/** The width between the margins, in English Metric Units. */
	private static final long WIDTH = 6_096_000;

	/** What is left of a page below a heading. */
	private static final long HEIGHT = 7_500_000;

	private static final Pattern SIZE = Pattern.compile("<svg[^>]*?viewBox=\"[-\\d.]+ [-\\d.]+ ([\\d.]+) ([\\d.]+)\"");

	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

	void print(Markup out) throws IOException {
		var size = size();
		var id = Integer.toString(this.number);
		out.open("w:p")
			.open("w:pPr")
			.empty("w:keepNext")
			.close("w:pPr")
			.open("w:r")
			.open("w:drawing")
			.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0",
					"distR", "0")
			.empty("wp:extent", "cx", size[0], "cy", size[1])
			.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", this.figure.alternative())
			.open("a:graphic", "xmlns:a", DRAWING + "main")
			.open("a:graphicData", "uri", DRAWING + "picture");
		picture(out, size);
		out.close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing").close("w:r").end("w:p");
	}

	private void picture(Markup out, String[] size) throws IOException {
		var id = Integer.toString(this.number);
		out.open("pic:pic", "xmlns:pic", DRAWING + "picture", "xmlns:r",
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships")
			.open("pic:nvPicPr")
			.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", this.figure.alternative())
			.empty("pic:cNvPicPr")
			.close("pic:nvPicPr");
		blip(out);
		out.open("pic:spPr")
			.open("a:xfrm")
			.empty("a:off", "x", "0", "y", "0")
			.empty("a:ext", "cx", size[0], "cy", size[1])
			.close("a:xfrm")
			.open("a:prstGeom", "prst", "rect")
			.empty("a:avLst")
			.close("a:prstGeom")
			.close("pic:spPr")
			.close("pic:pic");
	}

	private void blip(Markup out) throws IOException {
		out.open("pic:blipFill")
			.open("a:blip", "r:embed", this.frame)
			.open("a:extLst")
			.open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")
			.empty("asvg:svgBlip", "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed",
					this.drawing)
			.close("a:ext")
			.close("a:extLst")
			.close("a:blip")
			.open("a:stretch")
			.empty("a:fillRect")
			.close("a:stretch")
			.close("pic:blipFill");
	}

	/** As wide as the text, and no higher than a page. */
	private String[] size() {
		var found = SIZE.matcher(this.figure.svg());
		var ratio = found.find() ? Double.parseDouble(found.group(2)) / Double.parseDouble(found.group(1)) : 1;
		var width = Math.min(WIDTH, Math.round(HEIGHT / ratio));
		return new String[] { Long.toString(width), Long.toString(Math.round(width * ratio)) };
	}

}
