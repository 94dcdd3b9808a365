package org.demarcationmap.export.docx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.export.report.FrontField;
import org.demarcationmap.export.report.Report;

/**
 * What a template can leave to the report, written like <code>${title}</code>.
 */
final class Placeholder {

	/** In a paragraph of its own: all sections. */
	static final String REPORT = "report";

	/** In a paragraph of its own: the table of contents. */
	static final String CONTENTS = "contents";

	private static final List<String> OF_COVER = List.of("notices", "marks", "demarcation", "holds", "status", "asOf",
			"query", "filter", "methodVersion", "checksum");

	private Placeholder() {
	}

	/** Every name that there is. */
	static List<String> names() {
		return Stream
			.of(Arrays.stream(FrontField.values()).map(FrontField::placeholder), OF_COVER.stream(),
					Stream.of(CONTENTS, REPORT))
			.flatMap((it) -> it)
			.toList();
	}

	/** What each name but those of whole paragraphs stands for. */
	static Map<String, String> values(Report report) {
		var values = new LinkedHashMap<String, String>();
		report.table().forEach((field, value) -> values.put(field.placeholder(), value));
		var about = report.about();
		var its = List.of(String.join(" ", report.notices()), String.join(" · ", report.marks()), about.demarcation(),
				about.holds(), about.status(), about.asOf().toString(), about.query(), about.filter(),
				about.methodVersion(), about.checksum());
		for (var at = 0; at < OF_COVER.size(); at++) {
			values.put(OF_COVER.get(at), its.get(at));
		}
		return values;
	}

}
