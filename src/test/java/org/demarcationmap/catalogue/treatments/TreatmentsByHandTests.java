package org.demarcationmap.catalogue.treatments;

import java.util.List;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.names.Names;
import org.demarcationmap.catalogue.names.Things;
import org.demarcationmap.catalogue.topics.TopicBeans;
import org.demarcationmap.catalogue.topics.TopicMerging;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class, TreatmentsByHandTests.Beans.class })
class TreatmentsByHandTests {

	private static final String TABLES = """
			bodies
			code,name,kind,status,source,verification
			SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
			SG20,Things,STUDY_GROUP,ESTABLISHED,a source,verified

			topics
			slug,name,aliases,broader,description,source,verification
			numbers,Numbers,,,,a source,verified
			names,Names,,,,a source,verified

			deliverables
			name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
			E.1,RECOMMENDATION,One,F.1,SG2,,,IN_FORCE,,,,a source,verified

			treatments
			deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
			E.1,numbers,MAIN,BODY,WHOLE,semapv:LexicalMatching,0.7,SUGGESTED,a source,verified
			""";

	private final Asserting asserting;

	private final Reviewing reviewing;

	private final TreatmentReviews reviews;

	private final TopicMerging merging;

	private final CatalogueRows catalogue;

	private final GraphLook look;

	TreatmentsByHandTests(Asserting asserting, Reviewing reviewing, TreatmentReviews reviews, TopicMerging merging,
			CatalogueRows catalogue, GraphLook look) {
		this.merging = merging;
		this.asserting = asserting;
		this.reviewing = reviewing;
		this.reviews = reviews;
		this.catalogue = catalogue;
		this.look = look;
	}

	@BeforeEach
	void load() {
		this.catalogue.load(TABLES);
		expertOf("SG2");
	}

	@Nested
	class AClaim {

		@Test
		void isTheViewOfTheBodyThatMakesIt() {
			var treatment = done(claim("f1", "names", Grade.PART));
			assertThat(treatment.status()).isEqualTo(TreatmentStatus.SUGGESTED);
			assertThat(treatment.justification()).isEqualTo("semapv:ManualMappingCuration");
			assertThat(views(treatment)).containsExactly("SG2 AGREE clause 5");
		}

		@Test
		void isConfirmedOnceASecondBodyAgrees() {
			var treatment = done(claim("E.1", "names", Grade.PART));
			expertOf("SG20");
			assertThat(done(review(treatment, Verdict.AGREE, null)).status()).isEqualTo(TreatmentStatus.CONFIRMED);
		}

		@Test
		void takesTheGradeOfASuggestionInHand() {
			var treatment = done(claim("E.1", "numbers", Grade.PART));
			assertThat(treatment.grade()).isEqualTo(Grade.PART);
			expertOf("SG20");
			assertThat(codes(claim("E.1", "numbers", Grade.MAIN))).containsExactly(ErrorCode.CONFLICT);
		}

		@Test
		void isMadeAboutTheTopicThatTheOneNamedWentInto() {
			TreatmentsByHandTests.this.merging.merge("names", "numbers");
			var treatment = done(claim("E.1", "names", Grade.PART));
			assertThat(TreatmentsByHandTests.this.look
				.count("(:Treatment {key: '" + treatment.id() + "'})-[:OF_TOPIC]->(:Topic {slug: 'numbers'})")).isOne();
		}

		@Test
		void standsWhenTheTableIsImportedAgain() {
			var treatment = done(claim("E.1", "numbers", Grade.PART));
			expertOf("SG20");
			review(treatment, Verdict.AGREE, null);
			TreatmentsByHandTests.this.catalogue.load(TABLES);
			assertThat(TreatmentsByHandTests.this.look
				.count("(:Treatment {key: '" + treatment.id() + "', grade: 'PART', status: 'CONFIRMED'})")).isOne();
		}

		@Test
		void isRefusedWhereTextTopicOrValuesAreWrong() {
			assertThat(codes(claim("Z.9", "names", Grade.MAIN))).containsExactly(ErrorCode.UNKNOWN_NODE);
			assertThat(codes(claim("SG2", "names", Grade.MAIN))).containsExactly(ErrorCode.UNKNOWN_DELIVERABLE);
			assertThat(codes(claim("E.1", "nowhere", Grade.MAIN))).containsExactly(ErrorCode.UNKNOWN_TOPIC);
			assertThat(codes(TreatmentsByHandTests.this.asserting.assertTreatment(
					new TreatmentDraft("E.1", "names", Grade.MAIN, Place.BODY, "whatever it is", 1.5, null, null))))
				.containsExactly(ErrorCode.BAD_ARGUMENT, ErrorCode.BAD_ARGUMENT);
			assertThat(TreatmentsByHandTests.this.look.count("(:Treatment)")).isOne();
		}

		@Test
		void isNotForThoseWhoSpeakForNoBody() {
			AsParticipant.Signed.in(new Role.Secretariat());
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> claim("E.1", "names", Grade.MAIN))
				.withMessageContaining("Only experts and co-chairs of a body may say what a text treats");
		}

		@Test
		void needsToKnowForWhichOfTwoBodiesItIsMade() {
			AsParticipant.Signed.in(new Role.Expert("SG2"), new Role.CoChair("rehearsal", "SG20"));
			assertThat(codes(claim("E.1", "names", Grade.MAIN))).containsExactly(ErrorCode.BAD_ARGUMENT);
		}

	}

	@Nested
	class AView {

		@Test
		void standsBesideTheOthersWhereBodiesDiffer() {
			var treatment = done(claim("E.1", "names", Grade.PART));
			expertOf("SG20");
			var disputed = done(review(treatment, Verdict.DISAGREE, "It names nothing."));
			assertThat(disputed.status()).isEqualTo(TreatmentStatus.DISPUTED);
			assertThat(views(treatment)).containsExactly("SG2 AGREE clause 5", "SG20 DISAGREE It names nothing.");
		}

		@Test
		void takesThePlaceOfTheFormerOneWhichStaysAsHistory() {
			var treatment = done(claim("E.1", "names", Grade.PART));
			review(treatment, Verdict.UNCLEAR, "On second thoughts.");
			assertThat(views(treatment)).containsExactly("SG2 UNCLEAR On second thoughts.");
			assertThat(TreatmentsByHandTests.this.look.count("(:TreatmentReview {current: false})")).isOne();
		}

		@Test
		void saysWhyItDisagrees() {
			var treatment = done(claim("E.1", "names", Grade.PART));
			assertThat(codes(review(treatment, Verdict.DISAGREE, " "))).containsExactly(ErrorCode.REASON_MISSING);
		}

		@Test
		void needsAClaim() {
			assertThat(codes(
					TreatmentsByHandTests.this.reviewing.review(new ReviewDraft("none", Verdict.AGREE, null, null))))
				.containsExactly(ErrorCode.UNKNOWN_NODE);
		}

		@Test
		void isNotForOthersToGive() {
			var treatment = done(claim("E.1", "names", Grade.PART));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> TreatmentsByHandTests.this.reviewing
					.review(new ReviewDraft(treatment.id(), Verdict.AGREE, null, "SG20")))
				.withMessageContaining("Only experts and co-chairs of SG20 may review");
		}

	}

	private static void expertOf(String body) {
		AsParticipant.Signed.in(new Role.Expert(body));
	}

	private Outcome<Treatment> claim(String text, String topic, Grade grade) {
		return this.asserting
			.assertTreatment(new TreatmentDraft(text, topic, grade, Place.BODY, "WHOLE", 1, "clause 5", null));
	}

	private Outcome<Treatment> review(Treatment treatment, Verdict verdict, @Nullable String reason) {
		return this.reviewing.review(new ReviewDraft(treatment.id(), verdict, reason, null));
	}

	private static Treatment done(Outcome<Treatment> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		var treatment = outcome.valueOrNull();
		assertThat(treatment).isNotNull();
		return treatment;
	}

	private static List<ErrorCode> codes(Outcome<Treatment> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

	private List<String> views(Treatment treatment) {
		return this.reviews.ofTreatments(List.of(treatment.id()))
			.getOrDefault(treatment.id(), List.of())
			.stream()
			.map((review) -> review.body() + " " + review.verdict() + " " + review.reason())
			.toList();
	}

	/**
	 * What takes claims and views.
	 */
	@TestConfiguration
	@ComponentScan(basePackageClasses = Asserting.class)
	@Import({ CatalogueReadsBeans.class, Commands.class, Names.class, Things.class, TopicBeans.class })
	static class Beans {

	}

}
