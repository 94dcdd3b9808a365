package org.demarcationmap.catalogue.relaton;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.ReadingLimits;

/**
 * Records by their names. They are read where they lie, in any order and as often as
 * needed.
 */
final class RelatonFile {

	private final Map<String, Content> records = new LinkedHashMap<>();

	private final ReadingLimits limits;

	RelatonFile(Collection<? extends Content> records, ReadingLimits limits) {
		records.forEach((record) -> this.records.put(record.name(), record));
		this.limits = limits;
	}

	/**
	 * The names of the records, in an order of their own.
	 * @return the names
	 */
	List<String> names() {
		return List.copyOf(this.records.keySet());
	}

	/**
	 * The bytes of one record.
	 * @param name one of {@link #names()}
	 * @return its bytes, unpacked
	 * @throws UnreadableRecordException if the record is too long or damaged
	 */
	byte[] read(String name) {
		var record = this.records.get(name);
		if (record == null) {
			throw new IllegalArgumentException("There is no record '" + name + "' here; ask for one of names().");
		}
		try (var in = record.open()) {
			var content = in.readNBytes(this.limits.recordBytes() + 1);
			if (content.length > this.limits.recordBytes()) {
				throw new UnreadableRecordException(0, "", name,
						"The record is longer than " + this.limits.recordBytes() + " bytes; shorten it.");
			}
			return content;
		}
		catch (IOException ex) {
			throw new UnreadableRecordException(0, "", name,
					"The zip is damaged at this record (" + ex.getMessage() + "); pack it again.", ex);
		}
	}

}
