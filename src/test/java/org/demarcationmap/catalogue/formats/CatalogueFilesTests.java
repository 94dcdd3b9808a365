package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.relaton.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogueFilesTests {

	private static final String RECORD = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");

	private static final String BODIES = """
			code,name,kind,status,source,verification
			SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
			""";

	private static final String REFERENCES = """
			from,to,kind,where,source,verification
			E.192,E.164,CITES,clause 2,a source,verified
			""";

	@TempDir
	Path folder;

	@Test
	void readsOneRecordWhateverItIsCalled() {
		assertThat(Reading.of(RECORD).facts(DeliverableFact.class)).singleElement()
			.satisfies((text) -> assertThat(text.names().getFirst()).hasToString("E.192"));
	}

	@Test
	void tellsTheFilesOfAZipApartByWhatTheyHold() {
		var reading = Reading.of(Records.zip(Map.of("1-references.txt", REFERENCES, "2-record", RECORD, "3.csv", BODIES,
				"4-questions", "number,period,title,source,verification\nQ1/2,2025-2028,,a source,verified\n",
				"5-topics", "slug;name;source;verification\nnaming;Naming;a source;verified\n")));
		assertThat(reading.facts()).<Class<?>>extracting(CatalogueFact::getClass)
			.containsExactly(BodyFact.class, QuestionFact.class, TopicFact.class, DeliverableFact.class,
					ReferenceFact.class);
		assertThat(reading.records()).isEqualTo(5);
	}

	@Test
	void readsAFolderAndTheFoldersInIt() throws IOException {
		Files.createDirectories(this.folder.resolve("data/more"));
		Files.writeString(this.folder.resolve("data/more/e.yaml"), RECORD);
		Files.writeString(this.folder.resolve("bodies.csv"), BODIES);
		Files.createSymbolicLink(this.folder.resolve("link.yaml"), Path.of("/etc/hostname"));
		var reading = Reading.of(this.folder, ReadingLimits.DEFAULT);
		assertThat(reading.facts()).<Class<?>>extracting(CatalogueFact::getClass)
			.containsExactly(BodyFact.class, DeliverableFact.class);
		assertThat(reading.rejected()).isEmpty();
	}

	@Test
	void namesTheFilesThatItPassesOver() {
		var reading = Reading.of(Records.zip(Map.of("a.yaml", RECORD, "README.md", "# Words", "b.zip", "PK\003\004")));
		assertThat(reading.notes()).singleElement()
			.extracting(Problem::value, Problem::mend)
			.containsExactly("README.md, b.zip", "2 files are of no format that is read, and were passed over.");
	}

	@Test
	void rejectsAFileOfAZipThatCannotBeOpened() {
		var reading = Reading
			.of(Records.zip(Map.of("a.yaml", RECORD, "bodies.csv", "code,name,kind,status\nSG2,,,\n")));
		assertThat(reading.facts()).hasSize(1);
		assertThat(reading.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.file()).isEqualTo("bodies.csv"))
			.satisfies((problem) -> assertThat(problem.mend()).contains("without the column 'source'. Add it"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                          | an empty file.
					'  '                                        | an empty file.
					'{"json": true}'                            | JSON.
					'<?xml version="1.0"?><a/>'                 | an XML document.
					'<!DOCTYPE html><html></html>'              | an HTML page without a table of known headings.
					'<table><tr><th>A</th></tr>'                | an HTML page that ends inside a table.
					'%PDF-1.7'                                  | a PDF document.
					'just a few words'                          | text that begins with 'just a few words', which is neither a record nor known headings.
					'name,title'                                | text that begins with 'name,title', which is neither a record nor known headings.
					'code,name,kind,status,verification'        | a table of bodies without the column 'source'.
					'slug,name,Name,source,verification'        | a table with two columns 'Name'.
					'slug~name~source~verification'             | a table with '~' between its cells.
					""")
	void refusesOtherFilesAndSaysWhatTheyAre(String content, String found) {
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> Reading.of(content))
			.withMessageStartingWith("This is " + found + " ")
			.withMessageEndingWith(".");
	}

	@Test
	void refusesBinaryFiles() {
		refused(new byte[] { 1, 0, 2 }, "unknown binary kind");
		refused(new byte[] { 31, (byte) 139, 8 }, "gzip");
		refused("\u00D0\u00CF\u0011\u00E0".getBytes(StandardCharsets.ISO_8859_1), "old binary format");
	}

	@Test
	void refusesAZipInWhichNothingIsRead() {
		refused(Records.zip(Map.of("a.txt", "a")), "a zip of 1 files, none of which is of a format that is read");
	}

	@Test
	void refusesMoreRecordsThanTheLimit() {
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> Reading.of((BODIES + "SG3,,,,,\n").getBytes(StandardCharsets.UTF_8),
					new ReadingLimits(2000, 1, 5000)))
			.withMessageContaining("a file of 2 records, more than the 1 that are read at once. Send it in parts.");
	}

	private static void refused(byte[] content, String reason) {
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> Reading.of(content))
			.withMessageContaining(reason);
	}

}
