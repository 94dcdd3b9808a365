package org.demarcationmap.demarcation.receipts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The receipts of proposals.
 */
@Repository
public class Receipts {

	private static final String OF = Cypher.statement("demarcation/receipts");

	private static final String ASK = Cypher.statement("demarcation/receipts-ask");

	private final Neo4jClient client;

	Receipts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The receipts of some proposals, in one call.
	 * @param proposals their keys
	 * @return the receipts of each, side by side, delegations by name; a draft has none
	 */
	public Map<String, List<Receipt>> of(Collection<String> proposals) {
		return this.client.query(OF)
			.bind(List.copyOf(proposals))
			.to("keys")
			.fetchAs(Kept.class)
			.mappedBy((_, row) -> new Kept(row.get("key").asString(), row.get("receipts").asList(Receipts::receipt)))
			.all()
			.stream()
			.collect(Collectors.toMap(Kept::proposal, Kept::receipts));
	}

	/**
	 * Keeps that the delegations of all sides were asked.
	 */
	void ask(String proposal, Instant now) {
		this.client.query(ASK).bindAll(Map.of("proposal", proposal, "now", Times.stored(now))).run();
	}

	private static Receipt receipt(Value value) {
		return new Receipt(new BodyCode(value.get("side").asString()), value.get("delegation").asString(),
				moment(value.get("asked")), moment(value.get("answered")), value.get("onBehalf").asBoolean());
	}

	private static @Nullable Instant moment(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	/**
	 * What is kept of one proposal.
	 */
	private record Kept(String proposal, List<Receipt> receipts) {

	}

}
