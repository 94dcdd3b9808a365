package org.demarcationmap.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The Word file that reports are made from. It is read and checked at the start, so that
 * no report fails on it later.
 */
@Component
@EnableConfigurationProperties(TemplateSettings.class)
class ReportTemplate {

	private static final List<String> STYLES = List.of("Heading1", "Heading2", "Heading3", "Caption", "ListBullet",
			"FootnoteText", "FootnoteReference", "TOC1", "TOC2", "ReportTable");

	private final String name;

	private final byte[] bytes;

	ReportTemplate(TemplateSettings settings) throws IOException {
		var path = settings.reportTemplate();
		this.name = (path != null) ? path.toString() : "report-template.docx";
		this.bytes = bytes(path);
		check();
	}

	private static byte[] bytes(@Nullable Path path) throws IOException {
		if (path == null) {
			try (var in = ReportTemplate.class.getResourceAsStream("/export/report-template.docx")) {
				return Objects.requireNonNull(in, "The service has lost its report template.").readAllBytes();
			}
		}
		if (!Files.isReadable(path)) {
			throw new TemplateException("demarcation-map.report-template is '" + path
					+ "', and there is no such file that can be read. Name a Word file.");
		}
		return Files.readAllBytes(path);
	}

	/** Opens a copy of it. */
	OPCPackage open() throws IOException {
		try {
			return OPCPackage.open(new ByteArrayInputStream(this.bytes));
		}
		catch (InvalidFormatException | UnsupportedFileFormatException | OpenXML4JRuntimeException ex) {
			throw new TemplateException("The report template '" + this.name + "' is no Word document: "
					+ ex.getMessage() + " Save it as .docx.", ex);
		}
	}

	private void check() throws IOException {
		try (var file = open()) {
			var parts = WordParts.of(file);
			parts.footnotes();
			checkPlaceholders(parts);
			checkStyles(parts.styles());
			file.revert();
		}
		catch (InvalidFormatException ex) {
			throw new TemplateException("The report template '" + this.name + "' cannot be read: " + ex.getMessage(),
					ex);
		}
	}

	private void checkPlaceholders(WordParts parts) throws IOException, InvalidFormatException {
		var body = new TemplateTexts(WordParts.read(parts.main()));
		var found = new ArrayList<>(body.names());
		for (var margin : parts.margins()) {
			found.addAll(new TemplateTexts(WordParts.read(margin)).names());
		}
		var known = Placeholder.names();
		var unknown = found.stream().filter((it) -> !known.contains(it)).distinct().toList();
		if (!unknown.isEmpty()) {
			throw new TemplateException("The report template '" + this.name + "' has the unknown placeholder "
					+ unknown.stream().map((it) -> "${" + it + "}").collect(Collectors.joining(", "))
					+ ". Those that there are: " + String.join(", ", known) + ".");
		}
		alone(body, found, Placeholder.REPORT, 1);
		alone(body, found, Placeholder.CONTENTS, 0);
	}

	private void alone(TemplateTexts body, List<String> found, String placeholder, int least) {
		var all = found.stream().filter(placeholder::equals).count();
		if (all > 1 || all < least || body.paragraphs(placeholder).size() != all) {
			throw new TemplateException("The report template '" + this.name + "' must hold ${" + placeholder
					+ "} once, in a paragraph of its own in its body" + ((least == 0) ? ", or not at all." : "."));
		}
	}

	private void checkStyles(PackagePart part) throws IOException {
		var nodes = WordParts.read(part).getDocumentElement().getElementsByTagNameNS("*", "style");
		var ids = new ArrayList<String>();
		for (var at = 0; at < nodes.getLength(); at++) {
			ids.add(((Element) nodes.item(at)).getAttribute("w:styleId"));
		}
		var missing = STYLES.stream().filter((it) -> !Set.copyOf(ids).contains(it)).toList();
		if (!missing.isEmpty()) {
			throw new TemplateException("The report template '" + this.name + "' has no style "
					+ String.join(", ", missing) + ". Start from the one of this service, which has them.");
		}
	}

}
