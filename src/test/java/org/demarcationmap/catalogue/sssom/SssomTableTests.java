package org.demarcationmap.catalogue.sssom;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.formats.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SssomTableTests {

	private static final String METADATA = """
			#curie_map:
			#  itut: "https://www.itu.int/rec/T-REC-"
			#  topic: https://example.org/topics/
			#  schema: "https://schema.org/"
			#mapping_set_id: https://example.org/treatments
			#license: https://creativecommons.org/publicdomain/zero/1.0/
			#extension_definitions:
			#- slot_name: ext_place
			#  property: https://example.org/place
			#- slot_name: ext_status
			#  property: https://example.org/status
			""";

	private static final String HEADINGS = "subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence";

	@Test
	void readsMappingsAsTreatments() {
		var reading = Reading.of(METADATA + HEADINGS + "\treviewer_label\text_place\text_status\text_aspect\n"
				+ "itut:E.192\tdcterms:subject\ttopic:oid-resolution\tsemapv:ManualMappingCuration\t0.9\ta person\tAPPENDIX\tCONFIRMED\tUSE\n"
				+ "itut:E%20Suppl.%2011\tschema:mentions\ttopic:naming\tsemapv:LexicalMatching\t0.5\t\t\t\t\n");
		var treatments = reading.facts(TreatmentFact.class);
		assertThat(treatments).extracting((fact) -> fact.deliverable() + " " + fact.topic())
			.containsExactly("E.192 oid-resolution", "E Suppl. 11 naming");
		assertThat(treatments.getFirst().claim()).satisfies((claim) -> {
			assertThat(claim.grade()).isEqualTo(Grade.MAIN);
			assertThat(claim.place()).isEqualTo(Place.APPENDIX);
			assertThat(claim.status()).isEqualTo(TreatmentStatus.CONFIRMED);
			assertThat(claim.aspect()).hasToString("WHOLE");
		});
		assertThat(treatments.getLast().claim().grade()).isEqualTo(Grade.PART);
		assertThat(treatments.getLast().claim().status()).isEqualTo(TreatmentStatus.SUGGESTED);
		assertThat(treatments.getFirst().provenance().source()).isEqualTo("https://example.org/treatments");
		assertThat(treatments.getFirst().provenance().confidentiality()).isEqualTo(Confidentiality.PUBLIC);
		assertThat(reading.notes()).extracting(Problem::field).containsExactly("ext_aspect");
		assertThat(treatments.toString()).doesNotContain("a person");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					itut:E.192  | skos:exactMatch | topic:naming | semapv:LexicalMatching | 0.5 | predicate_id          | write dcterms:subject
					foo:E.192   | schema:about    | topic:naming | semapv:LexicalMatching | 0.5 | subject_id            | declare foo: in the lines
					itut:E.192  | schema:about    | topic:naming | by hand                | 0.5 | mapping_justification | write it like semapv:
					itut:E.192  | schema:about    | topic:naming | semapv:LexicalMatching | 2   | confidence            | between 0 and 1
					itut:E.192  | schema:about    | topic:naming | semapv:LexicalMatching | ''  | confidence            | Fill in this column
					itut:E.192  | schema:about    | topic:A B    | semapv:LexicalMatching | 0.5 | object_id             | no slug of a topic
					""")
	void rejectsAMappingThatIsNoTreatment(String subject, String predicate, String object, String justification,
			String confidence, String field, String mend) {
		var reading = Reading.of(METADATA + HEADINGS + "\n"
				+ String.join("\t", subject, predicate, object, justification, confidence) + "\n");
		assertThat(reading.facts()).isEmpty();
		assertThat(reading.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field))
			.satisfies((problem) -> assertThat(problem.line()).isEqualTo(13))
			.satisfies((problem) -> assertThat(problem.mend()).contains(mend));
	}

	@Test
	void takesANegatedMappingForARejectedOne() {
		var reading = Reading.of(METADATA + HEADINGS + "\tpredicate_modifier\n"
				+ "itut:E.192\tschema:about\ttopic:naming\tsemapv:MappingReview\t1\tNot\n");
		assertThat(reading.facts(TreatmentFact.class).getFirst().claim().status()).isEqualTo(TreatmentStatus.REJECTED);
	}

	@Test
	void refusesMetadataThatAreNoYaml() {
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> Reading.of("#curie_map: [\n" + HEADINGS + "\n"))
			.withMessageContaining("Mend the lines that begin with #");
	}

}
