package org.demarcationmap.export.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.demarcationmap.export.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents and templates for tests.
 */
final class Documents {

	private Documents() {
	}

	static XWPFDocument of(Report report) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(bytes(report, null)));
	}

	static byte[] bytes(Report report, @Nullable Path template) throws IOException {
		var out = new ByteArrayOutputStream();
		new ReportDocument(template(template), report).write(out);
		return out.toByteArray();
	}

	static ReportTemplate template(@Nullable Path path) throws IOException {
		return new ReportTemplate(new TemplateSettings(path));
	}

	/** The template of the service with other words in one of its parts. */
	static Path changed(Path folder, String part, String from, String to) throws IOException {
		var file = folder.resolve("template.docx");
		try (var in = new ZipInputStream(Documents.class.getResourceAsStream("/export/report-template.docx"));
				var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write((entry.getName().equals(part) ? text.replace(from, to) : text)
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

}
