package org.demarcationmap.export.bundle;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.demarcation.Readers;
import org.demarcationmap.export.Exported;
import org.demarcationmap.journal.CanonicalJson;
import org.demarcationmap.journal.ExtractedLink;
import org.demarcationmap.journal.Extracts;
import org.demarcationmap.journal.Reader;

import org.springframework.stereotype.Component;

/**
 * The journal as whoever asks now may take it away.
 */
@Component
class JournalExtract {

	private static final Reader NOBODY = new Reader(Set.of(), Map.of());

	private final Extracts extracts;

	private final Readers readers;

	private final CurrentParticipant current;

	JournalExtract(Extracts extracts, Readers readers, CurrentParticipant current) {
		this.extracts = extracts;
		this.readers = readers;
		this.current = current;
	}

	void read(Exported exported, Extracts.Taker taker) throws IOException {
		var reader = this.current.find().map(this.readers::of).orElse(NOBODY);
		this.extracts.read(reader, exported.cover().demarcation(), taker);
	}

	/** A link as one line of JSON. */
	static String line(ExtractedLink link) {
		return CanonicalJson.of(link).text();
	}

}
