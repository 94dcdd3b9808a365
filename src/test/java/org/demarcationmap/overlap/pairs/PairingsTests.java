package org.demarcationmap.overlap.pairs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.words.Counting;
import org.demarcationmap.overlap.words.WordBeans;
import org.demarcationmap.overlap.words.WordsOfTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@DatabaseTest
@Import({ Pairings.class, SignalReads.class, TopicSignal.class, TextSignal.class, ReferenceSignal.class,
		ProcessSignal.class, WordBeans.class })
@EnableConfigurationProperties(OverlapWeights.class)
class PairingsTests {

	private static final Reach EVERYTHING = between("SG2", "SG20");

	private final Pairings pairings;

	private final Counting counting;

	private final WordsOfTexts words;

	private final SmallCatalogue catalogue;

	PairingsTests(Pairings pairings, Counting counting, WordsOfTexts words, Neo4jClient client) {
		this.pairings = pairings;
		this.counting = counting;
		this.words = words;
		this.catalogue = new SmallCatalogue(client);
	}

	private static Reach between(String... sides) {
		return Reach.between(Stream.of(sides).map(BodyCode::new).toList());
	}

	/** Two texts of two sides that have nothing in common yet. */
	@BeforeEach
	void create() {
		this.catalogue.text("E.1", "SG2").text("Y.1", "SG20");
	}

	private List<Pair> pairs(String text, Reach reach) {
		return this.pairings.among(this.pairings.texts(reach), reach).of(text);
	}

	private Map<Signal, Double> signals(Reach reach) {
		return pairs("E.1", reach).stream()
			.filter((pair) -> pair.right().equals("Y.1"))
			.findFirst()
			.map(Pair::signals)
			.orElse(Map.of());
	}

	private void assertSignal(Signal signal, double value) {
		this.counting.countAnew();
		assertThat(signals(EVERYTHING).getOrDefault(signal, 0.0)).isCloseTo(value, within(1e-9));
	}

	@Test
	void findNothingBetweenTextsThatHaveNothingInCommon() {
		assertThat(pairs("E.1", EVERYTHING)).isEmpty();
	}

	@Test
	void joinTextsThatTreatTheSameTopicTheLessTheMoreTreatIt() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t");
		assertSignal(Signal.TOPIC, 20.0 / 22);
		this.catalogue.text("X.1", "SG17").treats("X.1", "t").treats("X.1", "t", "USE", "SUGGESTED");
		assertSignal(Signal.TOPIC, 20.0 / 23);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# aspect, status, score
			WHOLE, REJECTED, 0
			WHOLE, SUGGESTED, 0.8
			USE, CONFIRMED, 1
			""")
	void weighHowATopicIsTreated(String aspect, String status, double strength) {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t", aspect, status);
		var treatedBy = (strength > 0) ? 2 : 1;
		assertSignal(Signal.TOPIC, 20.0 / (20 + treatedBy) * Math.sqrt(strength));
	}

	@Test
	void leaveOutAspectsThatAreNotInScope() {
		this.catalogue.treats("E.1", "t", "USE", "CONFIRMED").treats("Y.1", "t", "SYNTAX", "CONFIRMED");
		assertSignal(Signal.TOPIC, 20.0 / 22 / 2);
		assertThat(signals(new Reach(EVERYTHING.sides(), null, List.of("USE")))).isEmpty();
		assertThat(signals(new Reach(EVERYTHING.sides(), List.of("t"), List.of("USE", "SYNTAX")))).isNotEmpty();
		assertThat(signals(new Reach(EVERYTHING.sides(), List.of("u"), List.of()))).isEmpty();
	}

	@Test
	void joinANarrowerTopicWithItsBroaderOneAndNotWithItsSiblings() {
		this.catalogue.broader("narrower", "broader").broader("sibling", "broader");
		this.catalogue.treats("E.1", "narrower").treats("Y.1", "sibling");
		assertSignal(Signal.TOPIC, 0);
		this.catalogue.treats("Y.1", "broader");
		assertSignal(Signal.TOPIC, 20.0 / 21 * Math.sqrt(0.5));
	}

	@Test
	void leaveOutATopicThatTooManyTreat() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").run("MATCH (topic:Topic) SET topic.treatedBy = 501");
		assertThat(signals(EVERYTHING)).isEmpty();
	}

	@Test
	void joinTextsByWhatTheyReferTo() {
		this.catalogue.text("X.1", "SG17").refers("E.1", "X.1", "CITES").refers("Y.1", "X.1", "NORMATIVE");
		assertSignal(Signal.REFERENCE, 0.25 * 10 / 12);
		this.catalogue.run("MATCH (text:Deliverable {key: 'X.1'}) SET text.citedBy = 501");
		assertThat(signals(EVERYTHING)).isEmpty();
	}

	@Test
	void joinATextWithWhatItRefersToOnce() {
		this.catalogue.refers("E.1", "Y.1", "CITES").refers("Y.1", "E.1", "MENTIONS");
		assertSignal(Signal.REFERENCE, 0.5);
	}

	@Test
	void joinTextsOfOneWording() {
		this.catalogue.text("X.1", "SG17").entitled("X.1", "Owls");
		this.catalogue.entitled("E.1", "Lamp numbers").entitled("Y.1", "Numbers of lamps");
		this.counting.countAnew();
		this.words.read(List.of("E.1", "Y.1", "X.1"));
		assertThat(signals(EVERYTHING).getOrDefault(Signal.TEXT, 0.0)).isCloseTo(1, within(1e-9));
		this.catalogue.run("MATCH (word:Word) SET word.texts = 501");
		assertThat(signals(EVERYTHING)).isEmpty();
	}

	@Test
	void doWithoutAWordThatIsTakenAwayWhileTheyAreRead() {
		this.catalogue.text("X.1", "SG17").entitled("X.1", "Owls");
		this.catalogue.entitled("E.1", "Lamp numbers").entitled("Y.1", "Numbers of lamps");
		this.counting.countAnew();
		this.words.read(List.of("E.1", "Y.1", "X.1"));
		this.catalogue.run("MATCH (:Deliverable)-[says:SAYS]->(:Word {stem: 'lamp'}) REMOVE says.weight");
		assertThat(signals(EVERYTHING).getOrDefault(Signal.TEXT, 0.0)).isStrictlyBetween(0.0, 1.0);
	}

	@Test
	void joinTextsThatCameFromOneWorkItem() {
		this.catalogue.text("Y.work", "SG20").became("Y.work", "E.1").became("Y.work", "Y.1");
		assertSignal(Signal.PROCESS, 0.5);
		assertThat(pairs("Y.work", EVERYTHING)).isEmpty();
	}

	@Test
	void joinAWorkItemWithTextsOfItsLiaisonThatShareATopic() {
		this.catalogue.liaises("E.1", "SG20");
		assertSignal(Signal.PROCESS, 0);
		this.catalogue.treats("E.1", "t").treats("Y.1", "t");
		assertSignal(Signal.PROCESS, 0.15);
		this.catalogue.liaises("Y.1", "SG2");
		assertSignal(Signal.PROCESS, 0.15);
	}

	@Test
	void joinNobodyByALiaisonWithOneselfOrWithWhomThePairIsNot() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").liaises("E.1", "SG2").liaises("E.1", "SG17");
		assertSignal(Signal.PROCESS, 0);
		this.catalogue.liaises("Y.1", "SG2");
		assertSignal(Signal.PROCESS, 0.15);
		this.catalogue.run("MATCH (text:Deliverable {key: 'Y.1'}) REMOVE text:WorkItem");
		assertSignal(Signal.PROCESS, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TWIN", "CITES" })
	void doNotSetATextAgainstItsTwin(String kind) {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").refers("E.1", "Y.1", kind);
		assertThat(signals(EVERYTHING).containsKey(Signal.TOPIC)).isEqualTo(kind.equals("CITES"));
		assertThat(pairs("Y.1", EVERYTHING)).hasSize(kind.equals("CITES") ? 1 : 0);
	}

	@Test
	void doNotSetAWorkItemAgainstWhatItBecame() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").became("E.1", "Y.1");
		assertThat(pairs("E.1", EVERYTHING)).isEmpty();
	}

	@Test
	void areTheSameWhicheverTextIsAskedFirst() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").refers("Y.1", "E.1", "CITES");
		assertThat(pairs("Y.1", EVERYTHING)).hasSize(1).isEqualTo(pairs("E.1", EVERYTHING));
	}

	@Test
	void countSidesThroughTheirQuestions() {
		this.catalogue.treats("E.1", "t").treats("Y.1", "t").run("""
				MATCH (body:Body {code: 'SG20'})-[direct:RESPONSIBLE_FOR]->(text)
				DELETE direct
				CREATE (body)<-[:OF_BODY]-(:Question {key: 'Q1/20'})-[:RESPONSIBLE_FOR]->(text)
				""");
		assertThat(this.pairings.texts(EVERYTHING)).containsExactly("E.1", "Y.1");
		assertThat(pairs("E.1", EVERYTHING)).hasSize(1);
	}

	@Test
	void leaveOutWhatIsOutOfReach() {
		this.catalogue.text("X.1", "SG17").treats("X.1", "t").treats("E.1", "t");
		assertThat(pairs("E.1", EVERYTHING)).isEmpty();
		assertThat(this.pairings.among(List.of("E.1", "X.1", "gone"), EVERYTHING).of("X.1")).isEmpty();
		assertThat(pairs("E.1", between("SG2", "SG17"))).hasSize(1);
	}

	@Test
	void setTextsOfNoKnownBodyAgainstThoseOfABodyOnlyWhereAsked() {
		this.catalogue.text("X.1").text("X.2").treats("X.1", "t").treats("X.2", "t").treats("E.1", "t");
		assertThat(pairs("X.1", EVERYTHING)).isEmpty();
		var all = Reach.betweenAll(List.of(new BodyCode("SG2")));
		assertThat(pairs("X.1", all)).extracting((pair) -> pair.otherThan("X.1")).containsExactly("E.1");
		this.catalogue.run("MATCH (text:Deliverable {key: 'X.1'}) SET text:OutsideText");
		assertThat(pairs("X.1", all)).isEmpty();
	}

	@Test
	void areTheSameAroundATextAsAmongAll() {
		this.catalogue.text("Y.2", "SG20").text("Y.3", "SG20").text("X.1", "SG17", "SG2").text("E.2", "SG2");
		this.catalogue.broader("narrower", "broader").treats("E.1", "narrower").treats("Y.2", "broader");
		this.catalogue.treats("X.1", "broader").refers("E.1", "Y.3", "CITES").refers("Y.1", "E.2", "CITES");
		this.catalogue.refers("E.1", "E.2", "CITES").became("E.2", "Y.1").became("E.2", "X.1");
		this.catalogue.liaises("E.1", "SG20").liaises("Y.2", "SG17");
		this.catalogue.entitled("E.1", "Lamps").entitled("Y.3", "Lamps").entitled("X.1", "Owls");
		this.counting.countAnew();
		this.words.read(this.pairings.texts(EVERYTHING));
		var all = this.pairings.among(this.pairings.texts(EVERYTHING), EVERYTHING);
		assertThat(this.pairings.texts(EVERYTHING)).hasSize(6)
			.allSatisfy((text) -> assertThat(this.pairings.around(List.of(text), EVERYTHING).of(text))
				.isEqualTo(all.of(text)));
		assertThat(all.of("E.1")).extracting((pair) -> pair.otherThan("E.1"))
			.containsExactlyInAnyOrder("Y.1", "Y.2", "Y.3");
	}

}
