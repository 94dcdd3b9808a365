package org.demarcationmap.journal;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A link of the chain as it is taken away.
 *
 * @param sequence its number, from 1 without gaps
 * @param previous the hash of the entry before, or empty for the first
 * @param digest the digest of the entry alone
 * @param hash what ties it to all entries before
 * @param entry the parts of the entry by name, over which the digest is taken; empty
 * where whoever takes it away may not see it, or it is of something else
 */
public record ExtractedLink(long sequence, String previous, String digest, String hash,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> entry) {

	static ExtractedLink of(SealedEntry sealed, Reader reader, String demarcation) {
		var shown = sealed.entry().demarcation().equals(demarcation) && reader.mayRead(sealed.entry());
		return new ExtractedLink(sealed.sequence(), sealed.previous(), sealed.digest(), sealed.hash(),
				shown ? sealed.entry().parts() : Map.of());
	}

}
