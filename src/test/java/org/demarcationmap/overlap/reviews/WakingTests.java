package org.demarcationmap.overlap.reviews;

import java.time.Duration;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What wakes an overlap that sleeps, and what does not.
 */
@DatabaseTest
@Import({ RestBeans.class, SleepingOverlaps.class })
class WakingTests {

	private final SleepingOverlaps sleeping;

	WakingTests(SleepingOverlaps sleeping) {
		this.sleeping = sleeping;
	}

	@BeforeEach
	void create() {
		this.sleeping.createCatalogue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed  | The title of Y.4801 changed.
					MATCH (text {name: 'E.192'}) SET text.scope = 'Numbers', text:Changed   | The scope of E.192 changed.
					MATCH (text {name: 'E.192'}) SET text.status = 'SUPERSEDED', text:Changed | The status of E.192 changed from in force to superseded.
					MATCH (text {name: 'Y.4801'})-[:HAS_EDITION]->(e) SET e.abstract = 'New', text:Changed | The abstract of Y.4801 changed.
					MATCH (text {name: 'Y.4801'}) CREATE (text)-[:HAS_EDITION]->(:Edition {key: 'e-2', name: 'Y.4801 (2026)', approved: '2026'}) SET text:Changed | The newest edition of Y.4801 is now Y.4801 (2026).
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.grade = 'MAIN', text:Changed | How E.192 treats “Topic requirements” changed: it is now said to do so as a main subject in an appendix (suggested).
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.status = 'REJECTED', text:Changed | It is now rejected that E.192 treats “Topic requirements”.
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.aspect = 'USE', text:Changed | How E.192 treats “Topic requirements” changed: it is now said to do so as a part in an appendix, under the aspect use (suggested).
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (c)-->(t:Topic) DETACH DELETE c SET text:Changed, t:Changed | E.192 no longer treats “Topic requirements”.
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (b:Body {code: 'SG20'}) CREATE (c)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'AGREE'})-[:OF_BODY]->(b) SET c.status = 'CONFIRMED', text:Changed | SG20 confirmed that E.192 treats “Topic requirements”.
					MATCH (text {name: 'E.192'}), (t:Topic {slug: 'joint-work'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'MAIN', place: 'BODY', aspect: 'WHOLE', status: 'CONFIRMED', confidence: 1.0, source: '', verification: 'VERIFIED'})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed | E.192 now treats “Topic joint-work” as a main subject (confirmed).
					MATCH (a {name: 'E.192'}), (b {name: 'Y.4801'}) CREATE (a)-[:REFERS_TO {kind: 'CITES'}]->(b) SET a:Changed, b:Changed | E.192 now refers to Y.4801.
					MATCH (text {name: 'E.192'}), (b:Body {code: 'SG20'}) CREATE (b)-[:RESPONSIBLE_FOR]->(text) SET text:Changed | SG20 is now responsible for E.192.
					""")
	void wakesAPairAndSaysWhy(String change, String why) {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.clock().pass(Duration.ofHours(1));
		this.sleeping.change(change);
		this.sleeping.names(false);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.AWAKE);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).waking())
			.contains(new Waking(this.sleeping.clock().instant(), List.of(why)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (text:Deliverable) SET text:Changed
					MATCH (text {name: 'E.164'}) SET text.title = 'Another', text:Changed
					MATCH (text {name: 'E.192'}), (t:Topic {slug: 'ours-alone'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'MAIN', place: 'BODY', aspect: 'WHOLE', status: 'CONFIRMED', confidence: 1.0})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable) SET c.confidence = 0.5, text:Changed
					MATCH (c {key: 'c-E.192requirements'})<--(text:Deliverable), (b:Body {code: 'SG20'}) CREATE (c)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'AGREE'})-[:OF_BODY]->(b) SET text:Changed
					MATCH (c {key: 'c-Y.4809requirements'})<--(text:Deliverable) SET c.grade = 'MAIN', text:Changed
					""")
	void letsAPairSleepOverWhatDoesNotTouchIt(String change) {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.change(change);
		assertThat(this.sleeping.names(true)).containsExactly(SleepingOverlaps.PAIR);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (text {name: 'Y.4809'}) SET text.title = 'Another', text:Changed  | The title of Y.4809 changed.
					MATCH (c {key: 'c-Y.4809requirements'})<--(text:Deliverable), (c)-->(t:Topic) DETACH DELETE c SET text:Changed, t:Changed | Y.4809 of SG20 no longer treats “Topic requirements”.
					MATCH (text {name: 'E.164'}), (t:Topic {slug: 'requirements'}) CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'new', grade: 'PART', place: 'BODY', aspect: 'WHOLE', status: 'DISPUTED', confidence: 1.0, source: '', verification: 'VERIFIED'})-[:OF_TOPIC]->(t) SET text:Changed, t:Changed | E.164 of SG2 now treats “Topic requirements” as a part (disputed).
					""")
	void wakesATopicAndSaysWhy(String change, String why) {
		this.sleeping.putToSleep(SleepingOverlaps.TOPIC, SleepingOverlaps.TWO);
		this.sleeping.change(change);
		this.sleeping.names(false);
		assertThat(this.sleeping.of(SleepingOverlaps.TOPIC).waking().map(Waking::why)).contains(List.of(why));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH (text:Deliverable), (t:Topic) SET text:Changed, t:Changed
			MATCH (text {name: 'Z.100'}) SET text.title = 'Of no side', text:Changed
			MATCH (text {name: 'X.1254'}) SET text.title = 'On another topic', text:Changed
			""")
	void letsATopicSleepOverWhatDoesNotTouchIt(String change) {
		this.sleeping.putToSleep(SleepingOverlaps.TOPIC, SleepingOverlaps.TWO);
		this.sleeping.change(change);
		assertThat(this.sleeping.names(true)).containsExactly(SleepingOverlaps.TOPIC);
	}

	@Test
	void wakesWhereMuchChangesAtOnce() {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.change(
				"UNWIND range(1, 300) AS n CREATE (:Deliverable:Recommendation:Changed {key: 'k' + n, name: 'N.' + n, title: 'T', status: 'IN_FORCE'})");
		this.sleeping.change("MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed");
		assertThat(this.sleeping.names(false)).contains(SleepingOverlaps.PAIR);
	}

	@Test
	void isReviewedAnewByEachSideBeforeItSleepsAgain() {
		this.sleeping.putToSleep(SleepingOverlaps.PAIR, SleepingOverlaps.TWO);
		this.sleeping.change("MATCH (text {name: 'Y.4801'}) SET text.title = 'Another', text:Changed");
		this.sleeping.say(SleepingOverlaps.PAIR, "SG2", ReviewVerdict.DISAGREE);
		var views = this.sleeping.of(SleepingOverlaps.PAIR).of(List.of(new BodyCode("SG2"), new BodyCode("SG20")));
		assertThat(views).extracting((view) -> view.view().orElseThrow().beforeWaking()).containsExactly(false, true);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.AWAKE);
		this.sleeping.say(SleepingOverlaps.PAIR, "SG20", ReviewVerdict.DISAGREE);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).state()).isEqualTo(OverlapState.ASLEEP);
		assertThat(this.sleeping.of(SleepingOverlaps.PAIR).waking()).isEmpty();
	}

}
