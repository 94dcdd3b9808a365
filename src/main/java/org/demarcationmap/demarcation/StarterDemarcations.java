package org.demarcationmap.demarcation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Transactions;
import tools.jackson.dataformat.csv.CsvMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The demarcations that an empty installation starts with: the real case, with nothing
 * proposed in it, and a rehearsal of it. Every topic of the starter catalogue is in their
 * scope.
 */
@Component
public class StarterDemarcations {

	private static final String ANY = """
			CYPHER 25
			RETURN EXISTS { (:Demarcation) } AS any
			""";

	private static final String CREATE = """
			CYPHER 25
			UNWIND $rows AS row
			CREATE (demarcation:Demarcation {
			  key: randomUUID(), slug: row.slug, title: row.title, mandate: row.mandate, source: row.source,
			  rehearsal: row.rehearsal, commentPeriod: row.commentPeriod, aspects: row.aspects
			})
			WITH demarcation, row
			CALL (demarcation, row) {
			  UNWIND range(0, size(row.sides) - 1) AS position
			  MATCH (body:Body {code: row.sides[position]})
			  CREATE (demarcation)-[:HAS_SIDE {position: position}]->(:Side {key: randomUUID()})-[:OF_BODY]->(body)
			}
			CALL (demarcation) {
			  MATCH (topic:Topic)
			  CREATE (demarcation)-[:HAS_IN_SCOPE]->(topic)
			}
			""";

	private static final String TAKE_PART = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (:Demarcation {slug: row.demarcation})-[:HAS_SIDE]->(side:Side)-[:OF_BODY]->(:Body {code: row.side})
			MATCH (delegation:Delegation {name: row.delegation})
			CREATE (delegation)-[:TAKES_PART_IN]->(side)
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	StarterDemarcations(Neo4jClient client, Transactions transactions, ApplicationEventPublisher events) {
		this.client = client;
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * Opens the demarcations where there is none yet. The catalogue and the accounts must
	 * be there.
	 * @return whether they were opened
	 */
	public boolean openIfNone() {
		return this.transactions.write(() -> {
			if (this.client.query(ANY).fetchAs(Boolean.class).one().orElseThrow()) {
				return false;
			}
			open();
			return true;
		});
	}

	private void open() {
		var demarcations = rows("starter-demarcations", DemarcationRow.class);
		this.client.query(CREATE).bind(demarcations.stream().map(DemarcationRow::parameters).toList()).to("rows").run();
		var delegations = rows("starter-delegations", DelegationRow.class);
		this.client.query(TAKE_PART)
			.bind(delegations.stream().map(DelegationRow::parameters).toList())
			.to("rows")
			.run();
		demarcations.forEach((row) -> this.events.publishEvent(new DemarcationOpened(row.slug(), row.rehearsal())));
	}

	private static <T> List<T> rows(String name, Class<T> type) {
		var mapper = new CsvMapper();
		var schema = mapper.schemaFor(type).withHeader().withColumnReordering(true);
		try (var input = new ClassPathResource("demarcation/" + name + ".csv").getInputStream()) {
			return mapper.readerFor(type).with(schema).<T>readValues(input).readAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record DemarcationRow(String slug, String title, String mandate, String sides, String aspects, boolean rehearsal,
			String commentPeriod, String source) {

		Map<String, Object> parameters() {
			return Map.of("slug", this.slug, "title", this.title, "mandate", this.mandate, "sides",
					List.of(this.sides.split(";")), "aspects", List.of(this.aspects.split(";")), "rehearsal",
					this.rehearsal, "commentPeriod", this.commentPeriod, "source", this.source);
		}

	}

	record DelegationRow(String demarcation, String side, String delegation) {

		Map<String, Object> parameters() {
			return Map.of("demarcation", this.demarcation, "side", this.side, "delegation", this.delegation);
		}

	}

}
