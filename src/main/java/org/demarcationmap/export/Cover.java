package org.demarcationmap.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What every file says of itself, whatever its format.
 *
 * @param demarcation the slug of the demarcation
 * @param title what the demarcation is about
 * @param subject what the file holds
 * @param state how firm the least firm row of the whole map is
 * @param asOf the moment of which the file tells
 * @param query the address that gives it
 * @param filter which rows it shows, in words
 * @param methodVersion by which method the overlaps in it were found; several where a
 * line kept older ones
 * @param checksum the checksum of the whole map: SHA-256 over its canonical JSON (RFC
 * 8785), in hexadecimal digits, the same in every format and for every filter
 * @param notices what must not be overlooked: rehearsal, provisional, proposal
 */
public record Cover(String demarcation, String title, ExportSubject subject, RowState state, Instant asOf, String query,
		String filter, String methodVersion, String checksum, List<String> notices) {

	public Cover {
		notices = List.copyOf(notices);
	}

	/**
	 * The same of a file at another address.
	 */
	Cover at(String address) {
		return new Cover(this.demarcation, this.title, this.subject, this.state, this.asOf, address, this.filter,
				this.methodVersion, this.checksum, this.notices);
	}

	/**
	 * The name of a file.
	 * @return such as {@code iot-identification-nnai-v3.csv}
	 */
	public String fileName(ExportFormat format) {
		return this.demarcation + "-" + this.subject.fileName() + "." + format.extension();
	}

	/**
	 * The same as names and values, for formats that print them one by one, in their
	 * order.
	 */
	public SequencedMap<String, String> lines() {
		var lines = new LinkedHashMap<String, String>();
		this.notices.forEach((notice) -> lines.merge("Notice", notice, (one, other) -> one + " " + other));
		lines.put("Demarcation", this.demarcation);
		lines.put("Title", this.title);
		lines.put("Holds", this.subject.text());
		lines.put("Status", this.state.name());
		lines.put("As of", this.asOf.toString());
		lines.put("Query", this.query);
		lines.put("Filter", this.filter);
		lines.put("Method version", this.methodVersion);
		lines.put("Checksum", this.checksum);
		return lines;
	}

}
