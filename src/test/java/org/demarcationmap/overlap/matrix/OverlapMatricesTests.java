package org.demarcationmap.overlap.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.PartyName;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import({ FindingBeans.class, Turns.class, OverlapMatrices.class, MatrixCells.class })
class OverlapMatricesTests {

	private static final Scope THREE = OverlapFixture.scope("SG20", "SG17", "SG2");

	private final OverlapMatrices matrices;

	private final Overlaps overlaps;

	private final Neo4jClient client;

	OverlapMatricesTests(OverlapMatrices matrices, Overlaps overlaps, Neo4jClient client) {
		this.matrices = matrices;
		this.overlaps = overlaps;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	@Test
	void standsByQuestionWhereOneIsKnownAndElseUnderTheBody() {
		assertThat(matrix(MatrixBy.QUESTION).parties()).extracting(MatrixParty::name)
			.containsExactly("Q1/2 (2025-2028)", "SG2, Question not known", "Q2/17", "SG20, Question not known");
		assertThat(matrix(MatrixBy.BODY).parties()).extracting(MatrixParty::name)
			.containsExactly("SG2", "SG17", "SG20");
	}

	@ParameterizedTest
	@EnumSource
	void everyCellCountsWhatTheListFindsByBothNames(MatrixBy by) {
		assertThat(matrix(by).cells()).isNotEmpty().allSatisfy((cell) -> {
			var found = found(cell.row().party(), cell.column().party());
			assertThat(found).filteredOn((overlap) -> overlap.kind() == OverlapKind.PAIR).hasSize(cell.pairs());
			assertThat(found).filteredOn((overlap) -> overlap.kind() == OverlapKind.TOPIC).hasSize(cell.topics());
			assertThat(found.stream().limit(MatrixCell.SHOWN)).extracting(Overlap::id)
				.containsExactlyElementsOf(cell.found().stream().map((row) -> row.key()).toList());
			assertThat(found.getFirst().score()).isEqualTo(cell.score());
		});
	}

	@Test
	void whatNoCellCountsIsNotFoundEither() {
		var matrix = matrix(MatrixBy.QUESTION);
		var counted = matrix.cells()
			.stream()
			.map((cell) -> names(cell.row(), cell.column()))
			.collect(Collectors.toSet());
		for (var one : matrix.parties()) {
			for (var other : matrix.parties()) {
				if (!one.body().equals(other.body())) {
					assertThat(found(one.party(), other.party()).isEmpty())
						.isNotEqualTo(counted.contains(names(one, other)));
				}
			}
		}
	}

	@Test
	void takesTheNewestQuestionOfASideAsTheCardDoes() {
		this.client.query("""
				CYPHER 25
				MATCH (text:Deliverable {name: 'E.192'}), (body:Body {code: 'SG2'})
				UNWIND [['Q3/2', '2022-2024'], ['Q7/2', '2025-2028']] AS other
				CREATE (question:Question {key: other[0], number: other[0], period: other[1], name: other[0]})
				CREATE (body)<-[:OF_BODY]-(question)-[:RESPONSIBLE_FOR]->(text)
				""").run();
		assertThat(matrix(MatrixBy.QUESTION).parties()).extracting(MatrixParty::name)
			.contains("Q1/2 (2025-2028)")
			.doesNotContain("Q3/2 (2022-2024)", "Q7/2 (2025-2028)");
		assertThat(found(new PartyName("Q1/2 (2025-2028)"))).isNotEmpty()
			.allSatisfy((overlap) -> assertThat(overlap.sides().getFirst().deliverables())
				.anySatisfy((text) -> assertThat(text.questionText()).isEqualTo("Q1/2 (2025-2028)")));
		assertThat(found(new PartyName("Q7/2 (2025-2028)"))).isEmpty();
	}

	@Test
	void countsByTheSameFilterAsTheList() {
		var pairs = new OverlapFilter(null, null, null, 0.2, List.of(OverlapKind.PAIR), null, null, null, null);
		this.overlaps.bringUpToDate(THREE);
		var matrix = this.matrices.of(THREE, MatrixBy.BODY, pairs);
		assertThat(matrix.totals()).isNotEmpty().allSatisfy((cell) -> {
			assertThat(cell.topics()).isZero();
			assertThat(cell.score().value()).isGreaterThanOrEqualTo(0.2);
		});
		assertThat(matrix.cells()).isEqualTo(matrix.totals());
	}

	@Test
	void isEmptyWhereNothingIsInScope() {
		var nothing = new Scope("nothing", THREE.sides(), List.of(), List.of());
		this.overlaps.bringUpToDate(nothing);
		assertThat(this.matrices.of(nothing, MatrixBy.QUESTION, OverlapFilter.ALL))
			.isEqualTo(new OverlapMatrix(List.of(), List.of(), List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "SG5", "Q1/5", "SG5, Question not known" })
	void refusesWhoIsOfNoSide(String party) {
		var filter = new OverlapFilter(null, null, null, null, null, null, null, null, List.of(new PartyName(party)));
		assertThatExceptionOfType(BadArgumentException.class)
			.isThrownBy(() -> this.matrices.of(THREE, MatrixBy.BODY, filter))
			.withMessage("The body \"SG5\" is not in scope here: choose among SG2, SG17, SG20.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			" SG2 ",                    SG2,                       SG2
			Q 1/2(2025-2028),           Q1/2 (2025-2028),          SG2
			Q2/17,                      Q2/17,                     SG17
			Q6/TSAG (2025-2028),        Q6/TSAG (2025-2028),       TSAG
			"SG20, Question not known", "SG20, Question not known", SG20
			""")
	void readsPartiesAsTheMatrixNamesThem(String written, String read, String body) {
		assertThat(new PartyName(written).value()).isEqualTo(read);
		assertThat(new PartyName(written).body().value()).isEqualTo(body);
	}

	private OverlapMatrix matrix(MatrixBy by) {
		this.overlaps.bringUpToDate(THREE);
		return this.matrices.of(THREE, by, OverlapFilter.ALL);
	}

	private static Set<String> names(MatrixParty one, MatrixParty other) {
		return Set.of(one.name(), other.name());
	}

	private List<Overlap> found(PartyName... parties) {
		var filter = new OverlapFilter(null, null, null, null, null, null, null, null, List.of(parties));
		return this.overlaps.page(THREE, OverlapSelection.of(filter, null), new Page(100, List.of(), "", true))
			.edges()
			.stream()
			.map(Edge::node)
			.toList();
	}

}
