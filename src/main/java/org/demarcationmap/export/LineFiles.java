package org.demarcationmap.export;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;

/**
 * Writes versions of the line as files.
 */
class LineFiles {

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final CsvMapper csv = new CsvMapper();

	byte[] json(ExportedLine exported) {
		return this.json.writeValueAsBytes(JsonLine.of(exported));
	}

	byte[] csv(ExportedLine exported) {
		var schema = this.csv.schemaFor(CsvRow.class).withHeader();
		return this.csv.writer(schema).writeValueAsBytes(CsvRow.of(exported));
	}

}
