package org.demarcationmap.catalogue.relaton;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.NullMarked;

/**
 * Small records in the shape of the data set, made for tests.
 */
@NullMarked
public final class Records {

	private Records() {
	}

	/**
	 * A record with all that the importer reads.
	 */
	public static String record(String identifier, String title, String published, String stage) {
		return """
				---
				id: made-for-tests
				title:
				- language: en
				  content: %s
				  type: main
				source:
				- type: src
				  content: https://example.org/%s
				docidentifier:
				- content: ITU-T %s
				  type: ITU
				  primary: true
				date:
				- type: published
				  at: '%s'
				contributor:
				- role:
				  - type: publisher
				  organization:
				    name:
				    - content: International Telecommunication Union
				- role:
				  - type: author
				  organization:
				    subdivision:
				    - name:
				      - content: ITU-T Study Group 2
				      type: technical-committee
				edition:
				  content: '1'
				abstract:
				- content: <p>About  them.</p>
				status:
				  stage:
				    content: %s
				relation:
				- type: complementOf
				  bibitem:
				    docidentifier:
				    - content: ITU-T E Suppl. 1 (10/1976)
				      type: ITU
				""".formatted(title, identifier.substring(0, identifier.indexOf(' ')), identifier, published, stage);
	}

	/**
	 * A zip of files.
	 */
	public static byte[] zip(Map<String, String> files) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : new TreeMap<>(files).entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
