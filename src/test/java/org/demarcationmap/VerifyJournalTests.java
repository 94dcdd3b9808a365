package org.demarcationmap;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.demarcationmap.journal.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyJournalTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2 |                      | 0 | The journal is intact: 2 entries fit, and the chain ends with h.
					1 | Entry 2 was changed. | 1 | Entry 2 was changed. Before it, 1 entry fits.
					0 | Entry 1 was changed. | 1 | Entry 1 was changed. Before it, 0 entries fit.
					0 |                      | 1 | There is no entry here. Name the folder of an installation by demarcation-map.data-folder, or a server by spring.neo4j.uri.
					""")
	void tellsWhatWasFoundAndWhetherItIsWell(long entries, @Nullable String fault, int code, String sentence) {
		var said = new ByteArrayOutputStream();
		var out = new PrintStream(said, true, StandardCharsets.UTF_8);
		assertThat(VerifyJournal.tell(out, new Verification(entries, "h", Optional.ofNullable(fault)))).isEqualTo(code);
		assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo(sentence);
	}

}
