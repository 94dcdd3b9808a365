package org.demarcationmap.catalogue.relaton;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

import org.demarcationmap.catalogue.relaton.RelatonDocument.Dated;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Identifier;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the YAML of a record within limits: no deep nesting, no heaps of aliases, no long
 * document.
 */
final class RecordYaml {

	private static final int DEEPEST = 40;

	private static final int LONGEST = 2 << 20;

	private final YAMLMapper mapper = YAMLMapper
		.builder(YAMLFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.loadSettings(LoadSettings.builder()
				.setMaxAliasesForCollections(10)
				.setAllowRecursiveKeys(false)
				.setCodePointLimit(LONGEST)
				.build())
			.build())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	/**
	 * Reads all fields that matter, and so sees whether the whole file is sound.
	 */
	RelatonDocument read(InputStream in) {
		return read(in, (parser) -> parser.readValueAs(RelatonDocument.class));
	}

	/**
	 * Reads until identifier, title and date are known; the data set has them first.
	 */
	RelatonDocument readHead(InputStream in) {
		return read(in, (parser) -> {
			var head = new Head();
			while (!head.complete() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
				head.take(parser);
			}
			return head.document();
		});
	}

	private RelatonDocument read(InputStream in, Function<JsonParser, RelatonDocument> reading) {
		try (var parser = this.mapper.createParser(in)) {
			return read(parser, reading);
		}
	}

	private static RelatonDocument read(JsonParser parser, Function<JsonParser, RelatonDocument> reading) {
		try {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw noRecord(parser);
			}
			return reading.apply(parser);
		}
		catch (JacksonException ex) {
			throw BrokenYaml.explain(ex, parser.currentToken());
		}
	}

	private static UnreadableRecordException noRecord(JsonParser parser) {
		return new UnreadableRecordException(parser.currentLocation().getLineNr(), "", "",
				"Send a record: a YAML mapping with docidentifier, title and date.");
	}

	/**
	 * The first fields of a record, as they come by.
	 */
	private static final class Head {

		private @Nullable List<Identifier> identifiers;

		private @Nullable List<Text> titles;

		private @Nullable List<Dated> dates;

		void take(JsonParser parser) {
			var name = parser.currentName();
			parser.nextToken();
			switch (name) {
				case "docidentifier", "docid" ->
					this.identifiers = parser.readValueAs(new TypeReference<List<Identifier>>() {
					});
				case "title" -> this.titles = parser.readValueAs(new TypeReference<List<Text>>() {
				});
				case "date" -> this.dates = parser.readValueAs(new TypeReference<List<Dated>>() {
				});
				default -> parser.skipChildren();
			}
		}

		boolean complete() {
			return this.identifiers != null && this.dates != null && this.titles != null;
		}

		RelatonDocument document() {
			return new RelatonDocument(this.identifiers, this.titles, this.dates, null, null, null, null, null);
		}

	}

}
