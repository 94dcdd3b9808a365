package org.demarcationmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rehearsal is reset while many write in it: what they wrote is there as a whole or
 * gone as a whole, and each is told which.
 */
@ApplicationTest
class ResetWhileWritingTests {

	private static final List<String> CLEAR = List.of("UNKNOWN_PROPOSAL", "UNKNOWN_ANNOTATION", "UNKNOWN_CONCERN",
			"STALE_REVISION", "NOT_MET", "NOT_OPEN", "NOT_CONCLUDED", "ALREADY_CONCLUDED", "ALREADY_RECORDED",
			"ALREADY_LIFTED", "TIME_ALREADY_ASKED", "CONCERN_OPEN");

	private static final String LOST = """
			CYPHER 25
			MATCH (part:Revision|Clause|Position|Confirmation|Concern|Comment|RequirementOverride|Conclusion|Endorsement
			            |AnnotationReply)
			WHERE NOT EXISTS {
			  (part)-[:ON_REVISION|HAS_REVISION|HAS_CLAUSE|CONFIRMS|RAISED_ON|HAS_COMMENT|REPLIES_TO]-{1,2}(:Proposal|Annotation)
			}
			RETURN labels(part)[0] AS label
			ORDER BY label
			""";

	private static final String OF_NOTHING = """
			CYPHER 25
			MATCH (annotation:Annotation)
			WHERE annotation.proposal IS NOT NULL
			  AND NOT EXISTS { (:Proposal {key: annotation.proposal}) }
			RETURN annotation.text AS text
			ORDER BY text
			""";

	private final Client client;

	private final Rehearsal rehearsal;

	private final Journal journal;

	private final Neo4jClient database;

	ResetWhileWritingTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.journal = journal;
		this.database = database;
	}

	@RepeatedTest(4)
	void leavesNothingHalf() {
		var proposal = this.rehearsal.supported("uuid");
		var annotation = annotate("topic: \"uuid\"").<String>read("$.data.annotate.annotation.id");
		var running = new ArrayList<CompletableFuture<DocumentContext>>();
		IntStream.range(0, 3)
			.forEach((_) -> acts(proposal, annotation).map(CompletableFuture::supplyAsync).forEach(running::add));
		running.add(CompletableFuture.supplyAsync(this::reset));
		IntStream.range(0, 3)
			.forEach((_) -> acts(proposal, annotation).map(CompletableFuture::supplyAsync).forEach(running::add));
		running.stream().map(CompletableFuture::join).forEach((answer) -> {
			assertThat(answer.<List<Object>>read("$..errors[*]")).as(answer.jsonString()).isEmpty();
			assertThat(CLEAR).containsAll(answer.<List<String>>read("$..userErrors[*].code"));
		});
		assertThat(found(LOST)).as("what belongs to nothing").isEmpty();
		assertThat(found(OF_NOTHING)).as("annotations of clauses that are gone").isEmpty();
		assertThat(this.rehearsal.take("expert-sg20", proposal, "stand: ABSTAIN")
			.<List<String>>read("$..userErrors[*].code")).containsExactly("UNKNOWN_PROPOSAL");
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private Stream<Supplier<DocumentContext>> acts(String proposal, String annotation) {
		return Stream.of(() -> this.rehearsal.take("second-expert-sg20", proposal, "stand: ABSTAIN"),
				() -> ask("expert-sg20", "comment(input: {proposal: \"%s\", text: \"A remark.\"})".formatted(proposal)),
				() -> ask("expert-sg2",
						"replyToAnnotation(input: {annotation: \"%s\", text: \"A reply.\"})".formatted(annotation)),
				() -> annotate("topic: \"uuid\", on: {proposal: \"%s\"}".formatted(proposal)),
				() -> this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"),
				() -> this.rehearsal.conclude("co-chair-sg20", proposal, "SG20"),
				() -> ask("secretariat",
						"recordEndorsement(input: {proposal: \"%s\", body: \"SG2\", kind: ENDORSED, meeting: \"M\", report: \"R\", held: \"2026-03-01\"})"
							.formatted(proposal)));
	}

	private DocumentContext annotate(String on) {
		return this.client.graphql("expert-sg2", """
				mutation { annotate(input: {demarcation: "rehearsal", %s, kind: TERM, text: "?"}) {
				  annotation { id } userErrors { code } } }""".formatted(on));
	}

	private DocumentContext reset() {
		return ask("secretariat", "resetRehearsal(input: {demarcation: \"rehearsal\"})");
	}

	private DocumentContext ask(String account, String mutation) {
		return this.client.graphql(account, "mutation { " + mutation + " { userErrors { code message } } }");
	}

	private Collection<String> found(String statement) {
		return this.database.query(statement).fetchAs(String.class).all();
	}

}
