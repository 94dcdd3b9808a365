package org.demarcationmap.catalogue.contents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.relaton.Records;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ZipContentsTests {

	private static final ReadingLimits SMALL = new ReadingLimits(2000, 3, 60_000);

	private static final int NAME_OF_THE_OTHER = 46;

	@TempDir
	Path folder;

	@Test
	void listsFilesInTheOrderOfTheirNames() throws IOException {
		try (var zip = open(Records.zip(Map.of("b.txt", "two", "a/a.txt", "one", "__MACOSX/a", "x")))) {
			assertThat(zip.files()).extracting(Content::name).containsExactly("a/a.txt", "b.txt");
			assertThat(zip.files().getFirst().head(10)).asString().isEqualTo("one");
		}
	}

	@Test
	void readsFilesWithTrickyNamesAndWritesNothing() throws IOException {
		try (var zip = open(Records.zip(Map.of("../../escaped.yaml", "a: 1", "/etc/absolute.yaml", "b: 1")))) {
			assertThat(zip.files()).hasSize(2).allSatisfy((file) -> assertThat(file.head(9)).isNotEmpty());
		}
		assertThat(this.folder.resolve("../../escaped.yaml")).doesNotExist();
		assertThat(Path.of("../../escaped.yaml")).doesNotExist();
	}

	@Test
	void takesALinkForTheTextThatItIs() throws IOException {
		var zip = Records.zip(Map.of("link.yaml", "/etc/hostname"));
		var attributes = centralDirectory(zip) + 38;
		zip[attributes + 2] = (byte) 0xFF;
		zip[attributes + 3] = (byte) 0xA1;
		try (var opened = open(zip)) {
			assertThat(opened.files().getFirst().head(99)).asString().isEqualTo("/etc/hostname");
		}
	}

	/** What is refused before anything is read. */
	@Nested
	class Refuses {

		@Test
		void anEmptyZip() {
			refused(Records.zip(Map.of()), "an empty zip");
		}

		@Test
		void oneThatIsCutOff() {
			var zip = Records.zip(Map.of("a.yaml", "a: 1", "b.yaml", "b: 1"));
			refused(Arrays.copyOf(zip, zip.length / 2), "cut off or damaged");
		}

		@Test
		void anEncryptedOne() {
			var zip = Records.zip(Map.of("a.yaml", "a: 1"));
			zip[6] |= 1;
			zip[centralDirectory(zip) + 8] |= 1;
			refused(zip, "an encrypted zip");
		}

		@Test
		void moreFilesThanTheLimit() {
			refused(Records.zip(Map.of("a", "", "b", "", "c", "", "d", "")), "a zip of 4 files, more than the 3");
		}

		@Test
		void moreBytesThanTheLimit() {
			refused(Records.zip(Map.of("a", noise(30_000), "b", noise(30_000), "c", noise(30_000))),
					"bytes unpacked, more than the 60000");
		}

		@Test
		void aFileThatUnpacksToManyTimesItsSize() {
			refused(Records.zip(Map.of("bomb.yaml", "x".repeat(50_000))), "bomb.yaml unpacks from");
		}

		@Test
		void filesOfTheSameName() {
			var zip = Records.zip(Map.of("a.yaml", "a: 1", "b.yaml", "b: 1"));
			var second = centralDirectory(zip) + NAME_OF_THE_OTHER;
			zip[second] = 'b';
			refused(zip, "several files have the same name");
		}

		@Test
		void filesThatShareTheirBytes() throws IOException {
			var zip = stored("a", 900, "b", 900);
			for (var entry = 0; entry < zip.length - 46; entry++) {
				if (zip[entry] == 'P' && zip[entry + 1] == 'K' && zip[entry + 2] == 1) {
					zip[entry + 21] = 40;
				}
			}
			refused(zip, "share their bytes");
		}

		private void refused(byte[] zip, String reason) {
			assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> open(zip))
				.withMessageContaining(reason);
		}

	}

	@Test
	void stopsWhereAFileIsLongerThanItDeclares() throws IOException {
		try (var stream = new DeclaredStream(new ByteArrayInputStream(new byte[20]), 10)) {
			assertThatExceptionOfType(ZipException.class).isThrownBy(stream::readAllBytes)
				.withMessageContaining("longer than the 10 bytes");
		}
	}

	private static String noise(int length) {
		var random = new Random(7);
		return random.ints(length, ' ', '~')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static byte[] stored(String one, int oneLength, String other, int otherLength) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(one));
			zip.write(noise(oneLength).getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry(other));
			zip.write(noise(otherLength).getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private ZipContents open(byte[] content) throws IOException {
		return ZipContents.open(Files.write(Files.createTempFile(this.folder, "upload", ""), content), SMALL);
	}

	private static int centralDirectory(byte[] zip) {
		for (var index = 0; index < zip.length; index++) {
			if (zip[index] == 'P' && zip[index + 1] == 'K' && zip[index + 2] == 1 && zip[index + 3] == 2) {
				return index;
			}
		}
		throw new AssertionError("no central directory");
	}

}
