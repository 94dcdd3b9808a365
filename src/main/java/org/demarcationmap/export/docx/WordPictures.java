package org.demarcationmap.export.docx;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.demarcationmap.export.report.Block.Figure;
import org.demarcationmap.export.report.Section;

/**
 * The pictures of a report, each in a part of the file of its own.
 *
 * @param byFigure the pictures
 */
record WordPictures(Map<Figure, WordPicture> byFigure) {

	private static final int FRAME = 64;

	private static final String FOLDER = "/word/media/report";

	/** Adds the pictures of sections to a file. */
	static WordPictures of(List<Section> sections, WordParts parts) throws IOException, InvalidFormatException {
		var pictures = new LinkedHashMap<Figure, WordPicture>();
		for (var figure : sections.stream().flatMap(WordPictures::figures).toList()) {
			var number = pictures.size() + 1;
			var drawing = add(parts, number + ".svg", "image/svg+xml", figure.svg().getBytes(StandardCharsets.UTF_8));
			pictures.put(figure,
					new WordPicture(figure, number, drawing, add(parts, number + ".png", "image/png", frame())));
		}
		return new WordPictures(pictures);
	}

	private static Stream<Figure> figures(Section section) {
		return Stream.concat(section.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast),
				section.parts().stream().flatMap(WordPictures::figures));
	}

	private static String add(WordParts parts, String name, String type, byte[] content)
			throws IOException, InvalidFormatException {
		var part = parts.file().createPart(PackagingURIHelper.createPartName(FOLDER + name), type);
		try (var out = part.getOutputStream()) {
			out.write(content);
		}
		return parts.main()
			.addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.IMAGE_PNG.getRelation())
			.getId();
	}

	/** A frame with nothing in it. */
	private static byte[] frame() throws IOException {
		var image = new BufferedImage(FRAME, FRAME, BufferedImage.TYPE_INT_RGB);
		for (var at = 0; at < FRAME * FRAME; at++) {
			var edge = at % FRAME == 0 || at % FRAME == FRAME - 1 || at < FRAME || at >= FRAME * (FRAME - 1);
			image.setRGB(at % FRAME, at / FRAME, (edge ? Color.GRAY : Color.WHITE).getRGB());
		}
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	WordPicture of(Figure figure) {
		return Objects.requireNonNull(this.byFigure.get(figure), "A picture of the report has no part.");
	}

}
