package org.demarcationmap.export;

/**
 * The kinds of files in which a map can be taken away.
 */
public enum ExportFormat {

	/** The rows as a table. */
	CSV("csv", "text/csv; charset=utf-8", true),

	/** Rows, overlaps, coverage, concerns and participation as sheets. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),

	/** Everything, with a JSON-LD context; reads back in. */
	JSON("json", "application/json", true),

	/** The treatments and the reviews of overlaps as mappings; reads back in. */
	SSSOM("sssom.tsv", "text/tab-separated-values; charset=utf-8", true),

	/** Topics, bodies and Questions as a graph. */
	GRAPHML("graphml", "application/graphml+xml", true),

	/** The picture of the map. */
	SVG("svg", "image/svg+xml", false),

	/** The report as a page. */
	HTML("html", "text/html; charset=utf-8", false),

	/** The report as a document. */
	DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),

	/** All of them, for readers without access to the server. */
	ZIP("zip", "application/zip", false);

	private final String extension;

	private final String mediaType;

	private final boolean machine;

	ExportFormat(String extension, String mediaType, boolean machine) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.machine = machine;
	}

	/**
	 * What the names of its files end in.
	 * @return such as {@code sssom.tsv}, without a leading dot
	 */
	public String extension() {
		return this.extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Whether it is made to be read by machines, and can be checked against the map. */
	public boolean isForMachines() {
		return this.machine;
	}

}
