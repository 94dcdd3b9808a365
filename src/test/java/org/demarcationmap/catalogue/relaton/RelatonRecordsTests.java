package org.demarcationmap.catalogue.relaton;

import java.util.Map;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.formats.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelatonRecordsTests {

	private static final String ISO = """
			docidentifier: [{content: 'ISO/IEC 9834-1:%1$s', type: ISO, primary: true}]
			title: [{content: 'Registration, %1$s', type: main}]
			date: [{type: published, at: %1$s-09}]
			contributor:
			- role: [{type: publisher}]
			  organization:
			    name: [{content: International Organization for Standardization}]
			    abbreviation: {content: ISO}
			""";

	@Test
	void makesOneOutsideTextOfTheEditionsOfAnotherOrganization() {
		var reading = Reading.of(Records.zip(Map.of("a.yaml", ISO.formatted("2012"), "b.yaml", ISO.formatted("2008"))));
		assertThat(reading.facts(DeliverableFact.class)).singleElement().satisfies((text) -> {
			assertThat(text.details().kind()).isEqualTo(DeliverableKind.OUTSIDE_TEXT);
			assertThat(text.names()).extracting(Object::toString).contains("ISO/IEC 9834-1");
			assertThat(text.details().title()).isEqualTo("Registration, 2012");
			assertThat(text.responsibility().body()).hasToString("ISO");
			assertThat(text.editions()).hasSize(2);
		});
		assertThat(reading.grounds()).singleElement()
			.isInstanceOfSatisfying(BodyFact.class,
					(body) -> assertThat(body.name()).isEqualTo("International Organization for Standardization"));
	}

	@Test
	void namesTheSameTextAtIsoAndIec() {
		var twin = Records.record("X.660 (07/2011)", "Registration", "2011-07-29", "Published")
			.replaceFirst("docidentifier:", "docidentifier:\n- content: ISO/IEC 9834-1\n  type: ISO");
		var reading = Reading.of(twin);
		assertThat(reading.grounds()).filteredOn(DeliverableFact.class::isInstance)
			.singleElement()
			.isInstanceOfSatisfying(DeliverableFact.class, (text) -> {
				assertThat(text.details().kind()).isEqualTo(DeliverableKind.OUTSIDE_TEXT);
				assertThat(text.names()).extracting(Object::toString).containsExactly("ISO/IEC 9834-1");
				assertThat(text.details().title()).isEqualTo("Registration");
			});
		assertThat(reading.consequences()).singleElement().isInstanceOfSatisfying(ReferenceFact.class, (reference) -> {
			assertThat(reference.from()).hasToString("X.660");
			assertThat(reference.to()).hasToString("ISO/IEC 9834-1");
			assertThat(reference.kind()).isEqualTo(ReferenceKind.TWIN);
		});
	}

}
