package org.demarcationmap.catalogue.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file is by its first bytes, as far as they tell.
 */
enum FileFormat {

	ZIP("a zip"), RECORD("a Relaton record"), HTML("an HTML page"), TEXT("text"), EMPTY("an empty file"),
	GZIP("a gzip file"), PDF("a PDF document"), JSON("JSON"), XML("an XML document"), MULTIPART("a multipart form"),
	OLE("a document in the old binary format of an office program"), BINARY("a file of an unknown binary kind");

	private static final Pattern RECORD_FIELD = Pattern
		.compile("^-*[ \\t]*\\{?[ \\t]*[\"']?doc(identifier|id)[\"']?:.*", Pattern.MULTILINE);

	private static final Pattern YAML_START = Pattern.compile(
			"(?:\\s*(?:#[^\\n]*|%YAML[^\\n]*|---[^\\n]*)\\n)*" + "\\s*(?:\\{\\s*)?[\"']?[a-z_]+[\"']?:(?:\\s.*)?",
			Pattern.DOTALL);

	static final int HEAD = 4096;

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
		if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return OLE;
		}
		return latin.startsWith("%PDF") ? PDF : ofText(latin);
	}

	private static FileFormat ofText(String latin) {
		if (latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF") || isWide(latin)) {
			return TEXT;
		}
		if (latin.indexOf('\0') >= 0) {
			return BINARY;
		}
		var start = latin.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
		if (start.isEmpty()) {
			return EMPTY;
		}
		if (start.startsWith("<")) {
			return (start.startsWith("<?xml") && !start.contains("<html") && !start.contains("<table")) ? XML : HTML;
		}
		if (start.startsWith("--") && start.contains("content-disposition:")) {
			return MULTIPART;
		}
		return (RECORD_FIELD.matcher(start).find() && YAML_START.matcher(start).matches()) ? RECORD
				: (start.startsWith("{") || start.startsWith("[")) ? JSON : TEXT;
	}

	/** A text in UTF-16 without a mark has every other byte empty. */
	private static boolean isWide(String latin) {
		var zeros = latin.chars().filter((value) -> value == 0).count();
		return zeros > latin.length() / 3 && latin.length() % 2 == 0 && !latin.contains("\0\0");
	}

}
