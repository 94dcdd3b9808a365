package org.demarcationmap.catalogue.facts;

/**
 * Something in a file that could not be taken as it stands.
 *
 * @param file the file, or the record in a zip
 * @param line the line, counted from 1; 0 where none can be named
 * @param field the field; empty where the whole record is meant
 * @param value what was found
 * @param mend what to do about it
 */
public record Problem(String file, int line, String field, String value, String mend) {

	private static final int LONGEST = 300;

	public Problem {
		file = printable(file);
		value = printable(value);
	}

	private static String printable(String text) {
		var clean = text.replaceAll("\\p{Cntrl}", " ");
		return (clean.length() > LONGEST) ? clean.substring(0, LONGEST) + "…" : clean;
	}

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ":" + this.line : "") + (this.field.isEmpty() ? "" : " " + this.field)
				+ (this.value.isEmpty() ? "" : " '" + this.value + "'") + ": " + this.mend;
	}

}
