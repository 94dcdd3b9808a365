package org.demarcationmap.catalogue.relaton;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is by its first bytes.
 */
enum FileFormat {

	ZIP("a zip"), YAML("YAML"), EMPTY("an empty file"), GZIP("a gzip file"), PDF("a PDF document"), JSON("JSON"),
	MARKUP("an HTML or XML page"), MULTIPART("a multipart form"), BINARY("a file of an unknown binary kind"),
	TEXT("text that is no YAML record");

	private static final Pattern YAML_START = Pattern.compile(
			"(?:\\s*(?:#[^\\n]*|%YAML[^\\n]*|---[^\\n]*)\\n)*" + "\\s*(?:\\{\\s*)?[\"']?[a-z_]+[\"']?:(?:\\s.*)?",
			Pattern.DOTALL);

	private final String description;

	FileFormat(String description) {
		this.description = description;
	}

	String description() {
		return this.description;
	}

	static FileFormat of(byte[] head) {
		if (head.length == 0) {
			return EMPTY;
		}
		var latin = new String(head, StandardCharsets.ISO_8859_1);
		if (latin.startsWith("PK\003\004") || latin.startsWith("PK\005\006")) {
			return ZIP;
		}
		if (latin.startsWith("\037\213")) {
			return GZIP;
		}
		if (latin.startsWith("%PDF")) {
			return PDF;
		}
		return (latin.indexOf('\0') >= 0) ? BINARY : ofText(new String(head, StandardCharsets.UTF_8));
	}

	private static FileFormat ofText(String head) {
		var text = head.startsWith("\uFEFF") ? head.substring(1) : head;
		var start = text.strip().toLowerCase(Locale.ROOT);
		if (start.isEmpty()) {
			return EMPTY;
		}
		if (start.startsWith("<")) {
			return MARKUP;
		}
		if (start.startsWith("{") || start.startsWith("[")) {
			return JSON;
		}
		if (start.startsWith("--") && start.contains("content-disposition:")) {
			return MULTIPART;
		}
		return YAML_START.matcher(text).matches() ? YAML : TEXT;
	}

}
