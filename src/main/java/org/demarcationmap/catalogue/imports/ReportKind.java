package org.demarcationmap.catalogue.imports;

import java.util.Locale;

/**
 * The reports that an import leaves.
 */
enum ReportKind {

	/** What was created, updated and left alone, and what people have to decide. */
	CHANGES("action,kind,name,field,before,after,source"),

	/** What was wrong with the file. */
	PROBLEMS("file,line,field,value,mend");

	private final String heading;

	ReportKind(String heading) {
		this.heading = heading;
	}

	String file() {
		return name().toLowerCase(Locale.ROOT) + ".csv";
	}

	String heading() {
		return this.heading;
	}

}
