package org.demarcationmap.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;

/**
 * How each of many Deliverables stood on a day; those that were not there yet are left
 * out.
 */
@Component
public final class DeliverablesThen {

	private static final String STATEMENT = Cypher.statement("catalogue/deliverables-then");

	private final CatalogueReads reads;

	DeliverablesThen(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, DeliverableThen> on(Set<String> keys, LocalDate date) {
		var parameters = new Parameters().with("keys", keys).with("date", date.toString()).asMap();
		return this.reads.byKey(STATEMENT, parameters, (found) -> then(found, date));
	}

	private static DeliverableThen then(Value found, LocalDate date) {
		var edition = known(found.get("edition"), CatalogueNodes::edition);
		var name = (edition != null) ? EditionName.parse(edition.name()).joint()
				: new DeliverableName(found.get("name").asString());
		var title = known(found.get("title"), Value::asString);
		return new DeliverableThen(date, name, title, DeliverableStatus.valueOf(found.get("status").asString()),
				edition, known(found.get("body"), CatalogueNodes::body),
				known(found.get("question"), CatalogueNodes::question));
	}

	private static <T> @Nullable T known(Value value, Function<Value, T> read) {
		return value.isNull() ? null : read.apply(value);
	}

}
