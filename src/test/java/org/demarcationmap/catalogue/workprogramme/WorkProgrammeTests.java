package org.demarcationmap.catalogue.workprogramme;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.Reading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkProgrammeTests {

	private static final String TABULAR = """
			Work item,Question,Equiv. Num.,Status,Timing,Approval process,Version,Liaison relationship,Subject / Title,Priority
			Y.mv-iid,Q6/20,,Under study,2026-09,AAP,New,SG2,Interoperability of identity,High
			X.1096 (ex X.bvm),Q10/17,ISO/IEC 99999-1,"Consented 2025-12-11, approved 2026-03-01",,AAP,New,,Biometric variability,
			""";

	/** The views of the work programme. */
	@Nested
	class Views {

		@Test
		void readsTheTabularView() {
			var reading = Reading.of(TABULAR);
			var item = reading.facts(DeliverableFact.class).getFirst();
			assertThat(item.details().kind()).isEqualTo(DeliverableKind.WORK_ITEM);
			assertThat(item.details().title()).isEqualTo("Interoperability of identity");
			assertThat(item.details().status()).isEqualTo(DeliverableStatus.UNDER_STUDY);
			assertThat(item.details().approvalProcess()).isEqualTo("AAP");
			assertThat(item.responsibility().question()).hasToString("Q6/20");
			assertThat(item.provenance().origin()).isEqualTo(Origin.WORK_PROGRAMME);
			assertThat(reading.notes()).isEmpty();
			assertThat(reading.rejected()).isEmpty();
		}

		@Test
		void readsWithWhomTheWorkIsCoordinated() {
			var reading = Reading.of(TABULAR);
			assertThat(reading.consequences()).filteredOn(LiaisonsFact.class::isInstance)
				.map(LiaisonsFact.class::cast)
				.extracting(
						(liaisons) -> liaisons.item() + " " + liaisons.names() + " " + liaisons.provenance().source())
				.containsExactly("Y.mv-iid [SG2] ITU-T work programme");
			assertThat(reading.grounds()).filteredOn(BodyFact.class::isInstance)
				.map(BodyFact.class::cast)
				.extracting((body) -> body.code().value())
				.contains("SG2", "SG20");
		}

		@Test
		void knowsWhatAnItemBecameAndItsNumberElsewhere() {
			var reading = Reading.of(TABULAR);
			var item = reading.facts(DeliverableFact.class).getLast();
			assertThat(item.names()).extracting(Object::toString).containsExactly("X.bvm");
			assertThat(item.became()).hasToString("X.1096");
			assertThat(item.states()).hasSize(2);
			assertThat(reading.consequences()).filteredOn(ReferenceFact.class::isInstance)
				.singleElement()
				.isInstanceOfSatisfying(ReferenceFact.class,
						(twin) -> assertThat(twin.to()).hasToString("ISO/IEC 99999-1"));
			assertThat(reading.grounds()).<Class<?>>extracting(CatalogueFact::getClass)
				.containsExactly(BodyFact.class, BodyFact.class, BodyFact.class, DeliverableFact.class);
		}

		@Test
		void readsTheListViewAsItIsPasted() {
			var reading = Reading
				.of("""
						<div><b>ITU-T Work Programme</b><table><tr><td colspan="6">2 work items</td></tr>
						<tr><th>Work item</th><th>Question</th><th>Title</th><th>Timing</th><th>Study group</th><th>Study period</th></tr>
						<tr><td><a href="x">Y.mv-iid</a></td><td>Q6/20</td><td>Interoperability&nbsp;of <i>identity</i></td><td>2026</td><td>SG20</td><td>2025-2028</td></tr>
						<tr><td>Work item</td><td>Question</td><td>Title</td><td>Timing</td><td>Study group</td><td>Study period</td></tr>
						<tr><td>E.dit</td><td></td><td>Traffic</td><td></td><td>SG2: Operational aspects</td><td>2025-2028</td></tr>
						</table></div>
						""");
			assertThat(reading.facts(DeliverableFact.class))
				.extracting((item) -> item.names().getFirst() + " " + item.responsibility().body() + " "
						+ item.details().title())
				.containsExactly("Y.mv-iid SG20 Interoperability of identity", "E.dit SG2 Traffic");
			assertThat(reading.grounds()).filteredOn(QuestionFact.class::isInstance)
				.singleElement()
				.isInstanceOfSatisfying(QuestionFact.class, (question) -> assertThat(question.title()).isNull());
			assertThat(reading.facts().getLast().locus().line()).isEqualTo(5);
		}

		@ParameterizedTest
		@ValueSource(strings = { ";", "\t", "," })
		void findsHeadingsInAnyOrderBelowOtherLines(String separator) {
			var reading = Reading.of("""
					ITU-T work programme|||
					exported 2026-05-01|||

					Title|Colour|WORK ITEM|Contact(s)|status
					Traffic|blue|E.dit|a person|Under study
					""".replace("|", separator));
			assertThat(reading.facts(DeliverableFact.class)).singleElement()
				.satisfies((item) -> assertThat(item.details().title()).isEqualTo("Traffic"));
			assertThat(reading.notes()).extracting(Problem::field).containsExactly("Colour");
			assertThat(reading.facts().toString()).doesNotContain("a person");
		}

		@Test
		void rejectsARowThatItDoesNotUnderstandAndGoesOn() {
			var reading = Reading.of("""
					Work item,Question,Status,Title
					Y.one,Q6/20,Consented 2026-13,One
					Y.two,nobody,Under study,Two
					Y.three,Q6/20,Under study,Three
					""");
			assertThat(reading.facts()).hasSize(1);
			assertThat(reading.rejected()).extracting(Problem::toString)
				.satisfiesExactly(
						(problem) -> assertThat(problem)
							.startsWith("upload:2 STATUS 'Consented 2026-13': '2026-13' is no date"),
						(problem) -> assertThat(problem)
							.startsWith("upload:3 QUESTION 'nobody': 'nobody' names no group"));
			assertThat(reading.records()).isEqualTo(3);
		}

	}

	/** Forms of one work item. */
	@Nested
	class Forms {

		private static final String FORM = """
				Question: 6/20
				Proposed new ITU-T Recommendation:
				Reference and title: Y.example: Identifiers of example things
				Base text: C-1
				Timing: 2027-03
				Editor(s): somebody, somewhere
				Approval process: AAP
				Scope (defines the intent of the Recommendation): This text says how
				example things are named.
				Relations to ITU-T Recommendations or to other standards (approved or under development):
				ITU-T Y.4000, Y.mv-iid; ISO/IEC 15459-1
				Liaisons with other study groups or with other standards bodies: SG2
				Supporting members that are committing to contributing actively to the work item: some
				""";

		@Test
		void readsTheFormOfANewWorkItem() {
			var reading = Reading.of(FORM);
			form(reading);
			assertThat(reading.consequences()).filteredOn(LiaisonsFact.class::isInstance)
				.map(LiaisonsFact.class::cast)
				.singleElement()
				.satisfies((liaisons) -> {
					assertThat(liaisons.item()).hasToString("Y.example");
					assertThat(liaisons.names()).containsExactly("SG2");
					assertThat(liaisons.provenance().confidentiality()).isEqualTo(Confidentiality.TIES);
				});
		}

		@Test
		void readsItAsATable() {
			form(Reading
				.of("""
						<table><tr><td>Question:</td><td>6/20</td><td>Meeting date:</td><td>16 September 2025</td></tr>
						<tr><td>Reference and title:</td><td colspan="3">Y.example: Identifiers of example things</td></tr>
						<tr><td>Editor(s):</td><td>somebody, somewhere</td></tr>
						<tr><td>Approval process:</td><td>AAP</td></tr>
						<tr><td colspan="4">Scope (defines the intent): This text says how</td></tr>
						<tr><td colspan="4">example things are named.</td></tr>
						<tr><td>Relations to ITU-T Recommendations:</td><td>ITU-T Y.4000, Y.mv-iid; ISO/IEC 15459-1</td></tr>
						</table>
						"""));
			form(Reading.of("""
					Question;6/20
					Reference and title;Y.example: Identifiers of example things
					Editor(s);somebody, somewhere
					Approval process;AAP
					Scope;"This text says how
					example things are named."
					Relations to other texts;ITU-T Y.4000, Y.mv-iid, ISO/IEC 15459-1
					"""));
		}

		private void form(Reading reading) {
			assertThat(reading.records()).isOne();
			var item = reading.facts(DeliverableFact.class).getFirst();
			assertThat(item.names()).extracting(Object::toString).containsExactly("Y.example");
			assertThat(item.details().title()).isEqualTo("Identifiers of example things");
			assertThat(item.details().scope()).isEqualTo("This text says how\nexample things are named.");
			assertThat(item.details().approvalProcess()).isEqualTo("AAP");
			assertThat(item.responsibility().question()).hasToString("Q6/20");
			assertThat(item.provenance().confidentiality()).isEqualTo(Confidentiality.TIES);
			assertThat(reading.consequences()).filteredOn(ReferenceFact.class::isInstance)
				.map(ReferenceFact.class::cast)
				.extracting((reference) -> reference.kind() + " " + reference.to())
				.containsExactly("CITES ISO/IEC 15459-1", "CITES Y.4000", "CITES Y.mv-iid");
			assertThat(reading.facts().toString()).doesNotContain("somebody");
		}

		@Test
		void readsThePageOfAWorkItem() {
			var reading = Reading.of("""
					<table>
					<tr><td>Work item:</td><td>Y.mv-iid</td></tr>
					<tr><td>Subject/title:</td><td>Interoperability of identity</td></tr>
					<tr><td>Status:</td><td>Under study</td></tr>
					<tr><td>Summary:</td><td>About identity.</td></tr>
					<tr><td>Contact(s):</td><td>somebody, Editor</td></tr>
					<tr><td>First registration in the WP:</td><td>2025-02-03 10:11:12</td></tr>
					</table>
					""");
			var item = reading.facts(DeliverableFact.class).getFirst();
			assertThat(item.details().scope()).isEqualTo("About identity.");
			assertThat(item.states()).singleElement()
				.satisfies((state) -> assertThat(state.since()).hasToString("2025-02-03"));
		}

		@Test
		void rejectsAFormWithoutAName() {
			var reading = Reading.of("Reference and title: something new\nQuestion: 6/20\nScope: things\n");
			assertThat(reading.rejected()).singleElement()
				.satisfies((problem) -> assertThat(problem.mend())
					.contains("write it like Y.example: Title of the text."));
		}

	}

}
