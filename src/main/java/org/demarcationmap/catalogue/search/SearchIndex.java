package org.demarcationmap.catalogue.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds candidates: by the full-text index, and by names in any spelling. The index is
 * written with the transaction, so that everyone finds what they just wrote.
 */
@Component
final class SearchIndex {

	private static final String STATEMENT = Cypher.statement("catalogue/search");

	private static final Pattern QUESTION = Pattern.compile("(?:QUESTION|Q\\.?)?(\\d{1,3}/[A-Z0-9-]{1,20})");

	private static final int SHORTEST_PART = 3;

	private final Neo4jClient client;

	private final Readership readership;

	SearchIndex(Neo4jClient client, Readership readership) {
		this.client = client;
		this.readership = readership;
	}

	Collection<FoundThing> find(SearchText text, SearchFilter filter, int atMost) {
		var parameters = parameters(text);
		parameters.putAll(parameters(filter));
		parameters.put("atMost", atMost);
		parameters.put("readable", this.readership.readable());
		return this.client.query(STATEMENT)
			.bindAll(parameters)
			.fetchAs(FoundThing.class)
			.mappedBy((_, row) -> thing(row))
			.all();
	}

	private static Map<String, Object> parameters(SearchText text) {
		var name = text.name();
		var inWords = text.nameInWords();
		var names = Stream.of("TOPIC", "BODY", "QUESTION").map((kind) -> Map.of("kind", kind, "form", inWords));
		var parameters = new HashMap<String, Object>();
		parameters.put("words", text.fullText());
		parameters.put("names", Stream.concat(Stream.of(Map.of("kind", "DELIVERABLE", "form", name)), names).toList());
		parameters.put("parts", (name.length() >= SHORTEST_PART) ? List.of(name) : List.of());
		parameters.put("chunks", text.names());
		parameters.put("question", question(name));
		parameters.put("code", name);
		return parameters;
	}

	private static String question(String name) {
		var matcher = QUESTION.matcher(name);
		return matcher.matches() ? "Q" + matcher.group(1) : "";
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private static Map<String, Object> parameters(SearchFilter filter) {
		var years = filter.years();
		var parameters = new HashMap<String, Object>();
		parameters.put("labels", filter.labels());
		parameters.put("body", filter.body());
		parameters.put("period", filter.period());
		parameters.put("from", (years != null) ? String.valueOf(years.first()) : null);
		parameters.put("until", (years != null) ? String.valueOf(years.last() + 1) : null);
		parameters.put("status", names(filter.status()));
		parameters.put("bodyStatus", names(filter.bodyStatus()));
		return parameters;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream().map(Enum::name).toList() : null;
	}

	private static FoundThing thing(Record row) {
		var kind = SearchKind.of(row.get("labels").asList(Value::asString));
		var own = row.get("own");
		var texts = new ArrayList<FoundText>();
		add(texts, SearchField.NAME, (kind == SearchKind.BODY) ? own.get("code") : own.get("name"));
		row.get("aliases").asList(Value::asString).forEach((alias) -> addAlias(texts, alias));
		add(texts, SearchField.TITLE, (kind == SearchKind.BODY) ? own.get("name") : own.get("title"));
		row.get("titles")
			.asList(Value::asString)
			.forEach((title) -> texts.add(new FoundText(SearchField.EDITION_TITLE, title)));
		add(texts, SearchField.SCOPE, own.get("scope"));
		add(texts, SearchField.SCOPE, own.get("statement"));
		add(texts, SearchField.SCOPE, own.get("description"));
		return new FoundThing(row.get("key").asString(), kind, row.get("sure").asBoolean(), texts);
	}

	private static void add(List<FoundText> texts, SearchField field, Value text) {
		if (!text.isNull()) {
			texts.add(new FoundText(field, text.asString()));
		}
	}

	private static void addAlias(List<FoundText> texts, String alias) {
		if (texts.isEmpty() || !texts.getFirst().text().equals(alias)) {
			texts.add(new FoundText(SearchField.OTHER_NAME, alias));
		}
	}

}
