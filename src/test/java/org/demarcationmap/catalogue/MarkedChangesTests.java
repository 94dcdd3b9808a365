package org.demarcationmap.catalogue;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class, ChangesByHand.class })
class MarkedChangesTests {

	private static final String TEXTS = """
			deliverables
			name,kind,title,aliases,body,question,period,status,became,scope,source,verification
			""";

	private static final String TOPICS = """
			topics
			slug,name,aliases,broader,description,source,verification
			""";

	private static final String TREATMENTS = """
			treatments
			deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
			""";

	private static final String REFERENCES = """
			references
			from,to,kind,where,source,verification
			""";

	private static final String LIAISONS = """
			liaisons
			item,liaisons,source,verification
			""";

	private static final String TABLES = """
			bodies
			code,name,kind,status,source,verification
			SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
			SG20,Things,STUDY_GROUP,ESTABLISHED,a source,verified

			questions
			number,period,title,workingParty,source,verification
			Q1/2,2025-2028,,,a source,verified

			""" + TOPICS + """
			things,Things,,,,a source,verified
			names,Names,,,,a source,verified
			numbers,Numbers,,things,,a source,verified
			digits,Digits,,numbers,,a source,verified

			""" + TEXTS + """
			E.1,RECOMMENDATION,One,,SG2,,,IN_FORCE,,All,a source,verified
			E.2,RECOMMENDATION,Two,,SG20,,,IN_FORCE,,,a source,verified
			E.3,RECOMMENDATION,Three,,SG20,,,IN_FORCE,,,a source,verified
			E.4,RECOMMENDATION,Four,,SG20,,,IN_FORCE,,,a source,verified
			Y.item,WORK_ITEM,Item,,SG20,,,UNDER_STUDY,E.3,,a source,verified

			""" + TREATMENTS + """
			E.1,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
			E.2,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
			E.3,digits,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified

			""" + REFERENCES + """
			E.1,E.4,CITES,,a source,verified
			""";

	private final CatalogueRows catalogue;

	private final CatalogueWriter writer;

	private final GraphLook look;

	private final ChangesByHand changes;

	MarkedChangesTests(CatalogueRows catalogue, CatalogueWriter writer, GraphLook look, ChangesByHand changes) {
		this.catalogue = catalogue;
		this.writer = writer;
		this.look = look;
		this.changes = changes;
	}

	@BeforeEach
	void load() {
		AsParticipant.Signed.in(new Role.Expert("SG2"), new Role.Secretariat());
		this.catalogue.load(TABLES);
		this.look.unmark();
	}

	@Test
	void sameTablesAgainMarkNothing() {
		this.catalogue.load(TABLES);
		assertThat(this.look.marked()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			E.1,RECOMMENDATION,Uno,,SG2,,,IN_FORCE,,All                   | E.1
			E.1,RECOMMENDATION,One,,SG2,,,IN_FORCE,,Nothing               | E.1
			E.1,RECOMMENDATION,One,,SG2,,,WITHDRAWN,,All                  | E.1
			E.1,SUPPLEMENT,One,,SG2,,,IN_FORCE,,All                       | E.1
			E.1,RECOMMENDATION,One,,SG20,,,IN_FORCE,,All                  | E.1
			E.1,RECOMMENDATION,One,,SG2,Q1/2,2025-2028,IN_FORCE,,All      | E.1
			E.1,RECOMMENDATION,One,F.1,SG2,,,IN_FORCE,,All                | ''
			E.9,RECOMMENDATION,Nine,,SG2,,,IN_FORCE,,                     | E.9
			Y.item,WORK_ITEM,Item,,SG20,,,UNDER_STUDY,E.4,                | E.3 E.4 Y.item
			""")
	void rowsOfTextsMark(String row, String marked) {
		assertThat(marksOf(TEXTS, row)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			E.4,names,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED   | E.4 names
			E.1,numbers,PART,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED | E.1 numbers
			""")
	void rowsOfTreatmentsMark(String row, String marked) {
		assertThat(marksOf(TREATMENTS, row)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			E.1,E.2,TWIN,         | E.1 E.2
			E.1,E.4,CITES,clause 2 | E.1 E.4
			""")
	void rowsOfReferencesMark(String row, String marked) {
		assertThat(marksOf(REFERENCES, row)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Y.item,SG2;IEEE | ''
			Y.item,SG2      | Y.item
			Y.item,SG20     | Y.item
			""")
	void rowsOfLiaisonsMark(String row, String marked) {
		this.catalogue.load(LIAISONS + "Y.item,SG2;IEEE,a source,verified");
		this.look.unmark();
		assertThat(marksOf(LIAISONS, row)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			numbers,Numbers,,names,          | E.1 E.2 names numbers things
			numbers,Numbers,,things,All      | ''
			numbers,Numbers,numerals,things, | ''
			""")
	void rowsOfTopicsMark(String row, String marked) {
		assertThat(marksOf(TOPICS, row)).isEqualTo(marked);
	}

	private String marksOf(String heading, String row) {
		this.catalogue.load(heading + row + ",a source,verified");
		return this.look.marked();
	}

	@Test
	void recordsMarkWhereTheirWordsChange() {
		var record = Records.record("E.7 (06/2012)", "Seven", "2012-06-15", "Published");
		assertThat(marksOf(record)).isEqualTo("E.7");
		assertThat(marksOf(record)).isEmpty();
		assertThat(marksOf(record.replace("About", "On"))).isEqualTo("E.7");
	}

	private String marksOf(String record) {
		this.look.unmark();
		this.writer.write("test", Reading.of(record).facts());
		return this.look.marked();
	}

	@ParameterizedTest
	@MethodSource
	void commandsMark(Consumer<ChangesByHand> command, String marked) {
		command.accept(this.changes);
		assertThat(this.look.marked()).isEqualTo(marked);
	}

	static Stream<Arguments> commandsMark() {
		return Stream.of(command("a claim", (by) -> by.claim("E.4", "names"), "E.4 names"),
				command("a review", (by) -> by.review("E.1"), "E.1 numbers"),
				command("another name of a text", (by) -> by.name("E.1", "F.1", false), ""),
				command("other words for a topic", (by) -> by.describe("numbers", "All"), ""),
				command("another broader topic", (by) -> by.put("numbers", "names"), "E.1 E.2 names numbers things"),
				command("no broader topic", (by) -> by.put("numbers", ""), "E.1 E.2 numbers things"),
				command("the former broader topic", (by) -> by.undo(by.put("numbers", "names")),
						"E.1 E.2 names numbers things"),
				command("a split", (by) -> by.split("numbers", "roman", "E.1"), "E.1 numbers roman"),
				command("a split undone", (by) -> by.undo(by.split("numbers", "roman", "E.1")), "E.1 numbers"),
				command("merged topics", (by) -> by.merge("numbers", "names"),
						"E.1 E.2 E.3 digits names numbers things"),
				command("a merge of topics undone", (by) -> by.undo(by.merge("numbers", "names")),
						"E.1 E.2 E.3 digits names numbers things"),
				command("merged texts", (by) -> by.name("E.2", "E.1", true), "E.1 E.2 E.4 numbers"),
				command("a merge of texts undone", (by) -> by.unname(by.name("E.2", "E.1", true)),
						"E.1 E.2 E.4 numbers"));
	}

	private static Arguments command(String name, Consumer<ChangesByHand> command, String marked) {
		return argumentSet(name, command, marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Deliverable | title   | Uno   | E.1
			Treatment   | grade   | PART  | E.1 numbers
			Topic       | broader | names | E.1 E.2 names numbers things
			Topic       | name    | Sums  | ''
			""")
	void decisionsMark(String kind, String field, String offered, String marked) {
		this.changes.decide(kind, field, offered);
		assertThat(this.look.marked()).isEqualTo(marked);
	}

}
