package org.demarcationmap.export.sssom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.journal.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What an SSSOM file says of its mappings as a whole: lines of YAML behind a {@code #}.
 * What the standard has no slot for stands in extensions that it defines.
 *
 * @param exported the map
 */
record MetadataLines(Exported exported) {

	/** JSON may hold these as they are, YAML not. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF]");

	private static final SequencedMap<String, String> PREFIXES = prefixes();

	private static final List<String> OF_ROWS = List.of("ext_place", "ext_aspect", "ext_status");

	private static final JsonMapper JSON = new JsonMapper();

	private static SequencedMap<String, String> prefixes() {
		var prefixes = new LinkedHashMap<String, String>();
		prefixes.put("dcterms", "http://purl.org/dc/terms/");
		prefixes.put("dmap", "urn:demarcation-map:term:");
		prefixes.put("itut", "urn:demarcation-map:deliverable:");
		prefixes.put("schema", "https://schema.org/");
		prefixes.put("semapv", "https://w3id.org/semapv/vocab/");
		prefixes.put("source", "urn:demarcation-map:source:");
		prefixes.put("topic", "urn:demarcation-map:topic:");
		prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		return prefixes;
	}

	Stream<String> lines() {
		var extensions = extensions();
		return Stream
			.of(Stream.of("curie_map:"), PREFIXES.entrySet().stream().map((it) -> "  " + line(it)),
					slots().entrySet().stream().map(MetadataLines::line), Stream.of("extension_definitions:"),
					Stream.concat(extensions.keySet().stream(), OF_ROWS.stream()).flatMap(MetadataLines::definition),
					extensions.entrySet().stream().map(MetadataLines::line))
			.flatMap((it) -> it)
			.map((it) -> "#" + it);
	}

	private SequencedMap<String, String> slots() {
		var cover = this.exported.cover();
		var slots = new LinkedHashMap<String, String>();
		slots.put("mapping_set_id", "urn:demarcation-map:map:" + UriUtils.encode(cover.demarcation(), UTF_8) + ":"
				+ UriUtils.encode(cover.subject().fileName(), UTF_8));
		slots.put("mapping_set_title", cover.title() + ": " + cover.subject().text());
		slots.put("mapping_set_description",
				"Claims that texts treat topics, on which the map rests. " + String.join(" ", cover.notices()));
		slots.put("license", "https://w3id.org/sssom/license/unspecified");
		slots.put("publication_date", cover.asOf().toString().substring(0, 10));
		return slots;
	}

	private SequencedMap<String, String> extensions() {
		var extensions = new LinkedHashMap<String, String>();
		this.exported.cover()
			.lines()
			.forEach((name, value) -> extensions.put("ext_map_" + name.toLowerCase(Locale.ROOT).replace(' ', '_'),
					value));
		extensions.put("ext_map_overlap_reviews", CanonicalJson.of(reviews()).text());
		return extensions;
	}

	private List<Map<String, Object>> reviews() {
		return this.exported.shown()
			.evidence()
			.cards()
			.stream()
			.filter((it) -> !it.reviews().isEmpty())
			.map(MetadataLines::reviews)
			.toList();
	}

	private static Map<String, Object> reviews(Card card) {
		return Map.of("overlap", card.overlap(), "topic", card.topic(), "reviews", card.reviews());
	}

	private static Stream<String> definition(String slot) {
		return Stream.of("- slot_name: " + slot, "  property: dmap:" + slot.substring("ext_".length()),
				"  type_hint: xsd:string");
	}

	private static String line(Map.Entry<String, String> slot) {
		var quoted = JSON.writeValueAsString(XmlText.of(slot.getValue()));
		return slot.getKey() + ": " + UNPRINTABLE.matcher(quoted)
			.replaceAll((found) -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
	}

}
