package org.demarcationmap.export;

/**
 * The last part of the address of a file.
 *
 * @param stem what is before the first dot, such as {@code 3}
 * @param extension what is behind it, such as {@code sssom.tsv}
 */
record FileName(String stem, String extension) {

	/**
	 * Joins the two parts at the last dot of an address, and cuts them at its first.
	 */
	static FileName of(String before, String after) {
		var name = before + "." + after;
		var dot = name.indexOf('.');
		return new FileName(name.substring(0, dot), name.substring(dot + 1));
	}

	@Override
	public String toString() {
		return this.stem + "." + this.extension;
	}

}
