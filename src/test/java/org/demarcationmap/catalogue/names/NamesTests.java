package org.demarcationmap.catalogue.names;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Edition;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.imports.StarterCatalogue;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DatabaseTest
@Import({ WritingBeans.class, StarterCatalogue.class, Names.class })
class NamesTests {

	private static final String NAMES = """
			E.IoT-NNAI                 | E.192
			Y.2060                     | Y.4000
			F.771                      | Y.4551
			H.642.1                    | Y.4804
			ITU-T Rec. E.164 (02/2026) | E.164 (02/2026)
			E164                       | E.164
			e.164                      | E.164
			Recommendation ITU-T E.164 | E.164
			Y.2060 (06/2012)           | Y.4000 (06/2012)
			Question 6/20              | Q6/20 (2025-2028)
			Q.6/20                     | Q6/20 (2025-2028)
			q6 / 20                    | Q6/20 (2025-2028)
			Q1/2                       | Q1/2 (2025-2028)
			Q1/2 (2017-2020)           | Q1/2 (2017-2020)
			Question 1/2 2017-2020     | Q1/2 (2017-2020)
			Study Group 20             | SG20
			sg 2                       | SG2
			ITU-T SG17                 | SG17
			identity-management        | Identity management
			IDENTITY MANAGEMENT        | Identity management
			zero trust                 | Access control and zero trust for IoT
			""";

	private final Names names;

	private final StarterCatalogue starter;

	private final Neo4jClient client;

	NamesTests(Names names, StarterCatalogue starter, Neo4jClient client) {
		this.client = client;
		this.names = names;
		this.starter = starter;
	}

	@BeforeEach
	void load() {
		this.starter.loadIntoEmptyDatabase();
	}

	@Test
	void aNameLeadsToTheThing() {
		assertThat(NAMES.lines()).allSatisfy((line) -> {
			var pair = line.split("\\|", 2);
			var resolution = this.names.resolve(pair[0]);
			assertThat(resolution.ambiguous()).isFalse();
			assertThat(name(resolution.thing())).isEqualTo(pair[1].strip());
		});
	}

	@Test
	void workThatBecameATextLeadsThere() {
		assertThat(this.names.resolve("E.IoT-NNAI").candidates()).singleElement()
			.satisfies((candidate) -> assertThat(name(candidate.through())).isEqualTo("E.IoT-NNAI"))
			.satisfies((candidate) -> assertThat(name(candidate.thing())).isEqualTo("E.192"));
	}

	@Test
	void aNumberMeansItsTextThoughATopicIsCalledSoToo() {
		this.client.query("""
				CYPHER 25
				MATCH (topic:Topic {slug: 'identity-management'})
				CREATE (:Alias {key: 'k', kind: 'TOPIC', name: 'E.164', normalised: 'e.164'})-[:NAMES]->(topic)
				""").run();
		var resolution = this.names.resolve("E.164");
		assertThat(resolution.candidates()).hasSize(2);
		assertThat(resolution.thing()).isInstanceOf(Deliverable.class);
	}

	@Test
	void aNameOfTwoThingsWithTheSameRightIsAmbiguous() {
		this.client.query("""
				CYPHER 25
				MATCH (body:Body {code: 'SG2'}), (topic:Topic {slug: 'identity-management'})
				CREATE (:Alias {key: 'k', kind: 'BODY', name: 'Identity management', normalised: 'identity management'})
				  -[:NAMES]->(body)
				""").run();
		var resolution = this.names.resolve("Identity management");
		assertThat(resolution.ambiguous()).isTrue();
		assertThat(resolution.thing()).isNull();
		assertThat(resolution.candidates()).extracting((candidate) -> name(candidate.thing()))
			.containsExactlyInAnyOrder("SG2", "Identity management");
	}

	@Test
	void aQuestionWithoutPeriodMeansTheNewestAndShowsTheOthers() {
		assertThat(this.names.resolve("Q1/2").candidates()).extracting((candidate) -> name(candidate.thing()))
			.startsWith("Q1/2 (2025-2028)")
			.contains("Q1/2 (2017-2020)");
	}

	@Test
	void aNameThatNothingBearsHasNoCandidates() {
		var resolution = this.names.resolve("39A1/1");
		assertThat(resolution.candidates()).isEmpty();
		assertThat(resolution.thing()).isNull();
		assertThat(resolution.ambiguous()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "a\u0000b" })
	void whatCannotBeANameIsRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.names.resolve(name))
			.withMessageContaining("is no name");
	}

	private static @Nullable String name(@Nullable Node thing) {
		return switch (thing) {
			case Deliverable deliverable -> deliverable.name().value();
			case Edition edition -> edition.name();
			case Question question -> question.name();
			case Body body -> body.code().value();
			case Topic topic -> topic.name();
			case null, default -> null;
		};
	}

}
