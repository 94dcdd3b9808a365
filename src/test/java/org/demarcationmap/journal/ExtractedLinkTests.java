package org.demarcationmap.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractedLinkTests {

	private static final Reader EVERYONE = new Reader(Set.of(Audience.EVERYONE), Map.of());

	@Test
	void showsWhatTheReaderMaySee() {
		var link = ExtractedLink.of(sealed(Audience.EVERYONE), EVERYONE, "rehearsal");
		assertThat(CanonicalJson.of(link.entry()).sha256()).isEqualTo(link.digest());
	}

	@Test
	void keepsTheDigestAloneOfWhatTheReaderMayNotSee() {
		assertThat(ExtractedLink.of(sealed(Audience.SECRETARIAT), EVERYONE, "rehearsal").entry()).isEmpty();
	}

	@Test
	void keepsTheDigestAloneOfOtherDemarcations() {
		assertThat(ExtractedLink.of(sealed(Audience.EVERYONE), EVERYONE, "another").entry()).isEmpty();
	}

	private static SealedEntry sealed(Audience audience) {
		var entry = new Entry("key", Instant.parse("2026-03-02T09:00:00Z"), "system", "", "LineAgreed", "line",
				"rehearsal", audience, "{}");
		var link = new Link("key", 1, "", entry.digest());
		return new SealedEntry(entry, 1, "", entry.digest(), link.hash());
	}

}
