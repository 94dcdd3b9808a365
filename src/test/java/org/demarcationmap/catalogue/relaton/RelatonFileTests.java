package org.demarcationmap.catalogue.relaton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RelatonFileTests {

	private static final ReadingLimits SMALL = new ReadingLimits(2000, 3, 5000);

	@TempDir
	Path folder;

	@Test
	void opensOneRecordWhateverItIsCalled() throws IOException {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");
		try (var file = open(yaml.getBytes(StandardCharsets.UTF_8))) {
			assertThat(file.names()).hasSize(1);
			assertThat(file.read(file.names().getFirst())).asString().isEqualTo(yaml);
		}
	}

	@Test
	void opensAZipAndPassesOverWhatIsNoRecord() throws IOException {
		try (var file = open(Records
			.zip(Map.of("data/b.yaml", "b: 1", "data/a.yml", "a: 1", "README.md", "#", "__MACOSX/a.yaml", "x: 1")))) {
			assertThat(file.names()).containsExactly("data/a.yml", "data/b.yaml");
		}
	}

	@Test
	void readsFilesWithTrickyNamesAndWritesNothing() throws IOException {
		try (var file = open(Records.zip(Map.of("../../escaped.yaml", "a: 1", "/etc/absolute.yaml", "b: 1")))) {
			assertThat(file.names()).hasSize(2).allSatisfy((name) -> assertThat(file.read(name)).isNotEmpty());
		}
		assertThat(this.folder.resolve("../../escaped.yaml")).doesNotExist();
		assertThat(Path.of("../../escaped.yaml")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                          | an empty file
			'  '                                        | an empty file
			'{"json": true}'                            | JSON
			'<!DOCTYPE html><html></html>'              | an HTML or XML page
			'%PDF-1.7'                                  | a PDF document
			'just a few words'                          | text that is no YAML record
			'name,kind,title'                           | text that is no YAML record
			""")
	void refusesOtherFilesAndSaysWhatTheyAre(String content, String found) {
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(content.getBytes(StandardCharsets.UTF_8)))
			.withMessage("This is " + found
					+ ". Send a Relaton YAML record, or a zip of such records, as the body of the" + " request.");
	}

	@Test
	void refusesBinaryFiles() {
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> open(new byte[] { 1, 0, 2 }))
			.withMessageContaining("unknown binary kind");
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(new byte[] { 31, (byte) 139, 8 }))
			.withMessageContaining("gzip");
	}

	@Test
	void refusesAnEmptyZipAndOneWithoutRecords() {
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> open(Records.zip(Map.of())))
			.withMessageContaining("an empty zip");
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(Records.zip(Map.of("a.txt", "a"))))
			.withMessageContaining("a zip of 1 files, none of which is a .yaml file");
	}

	@Test
	void refusesAZipThatIsCutOff() {
		var zip = Records.zip(Map.of("a.yaml", "a: 1", "b.yaml", "b: 1"));
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(Arrays.copyOf(zip, zip.length / 2)))
			.withMessageContaining("cut off or damaged");
	}

	@Test
	void refusesAnEncryptedZip() {
		var zip = Records.zip(Map.of("a.yaml", "a: 1"));
		zip[6] |= 1;
		zip[centralDirectory(zip) + 8] |= 1;
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> open(zip))
			.withMessageContaining("an encrypted zip");
	}

	@Test
	void refusesMoreRecordsAndBytesThanTheLimits() {
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(Records.zip(Map.of("a.yaml", "", "b.yaml", "", "c.yaml", "", "d.yaml", ""))))
			.withMessageContaining("a zip of 4 records, more than the 3");
		var long1 = "a: " + "x".repeat(1990);
		assertThatExceptionOfType(UnacceptableFileException.class)
			.isThrownBy(() -> open(Records.zip(Map.of("a.yaml", long1, "b.yaml", long1, "c.yaml", long1))))
			.withMessageContaining("bytes unpacked, more than the 5000");
	}

	@Test
	void refusesOneRecordThatIsTooLong() throws IOException {
		try (var file = open(Records.zip(Map.of("a.yaml", "a: " + "x".repeat(3000), "b.yaml", "b: 1")))) {
			assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> file.read("a.yaml"))
				.withMessageContaining("longer than 2000 bytes");
			assertThat(file.read("b.yaml")).asString().isEqualTo("b: 1");
		}
	}

	private RelatonFile open(byte[] content) throws IOException {
		var path = Files.createTempFile(this.folder, "upload", "");
		Files.write(path, content);
		return RelatonFile.open(path, SMALL);
	}

	private static int centralDirectory(byte[] zip) {
		for (var index = zip.length - 4; index >= 0; index--) {
			if (zip[index] == 'P' && zip[index + 1] == 'K' && zip[index + 2] == 1 && zip[index + 3] == 2) {
				return index;
			}
		}
		throw new AssertionError("no central directory");
	}

}
