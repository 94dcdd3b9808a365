package org.demarcationmap.demarcation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reads what in a demarcation between SG2 (delegations A, B), SG20 (C) and SG13 (C).
 */
class ReadersTests {

	private static final Role REVIEWER = new Role.Reviewer();

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			reviewer              | - | EVERYONE
			secretariat           | - | EVERYONE, SECRETARIAT
			expert of SG2         | - | EVERYONE, SIDE SG2
			expert of SG17        | - | EVERYONE
			co-chair of SG20      | - | EVERYONE, CO_CHAIRS, SIDE SG20
			co-chair elsewhere    | - | EVERYONE
			reviewer              | A | EVERYONE, SIDE SG2
			reviewer              | C | EVERYONE, SIDE SG20, SIDE SG13
			reviewer              | Z | EVERYONE
			""")
	void readWhatIsForThem(String role, @Nullable String delegation, String audiences) {
		var demarcation = RehearsalCase.demarcation(new Side(RehearsalCase.SG2, List.of("A", "B")),
				new Side(RehearsalCase.SG20, List.of("C")), new Side(new BodyCode("SG13"), List.of("C")));
		var reader = Readers.of(participant(role, delegation), List.of(demarcation));
		var all = Stream.of("EVERYONE", "SECRETARIAT", "CO_CHAIRS", "SIDE SG2", "SIDE SG20", "SIDE SG13");
		assertThat(all.filter((audience) -> reader.mayRead(entry(audience))).collect(Collectors.joining(", ")))
			.isEqualTo(audiences);
	}

	private static Participant participant(String role, @Nullable String delegation) {
		var held = switch (role) {
			case "secretariat" -> new Role.Secretariat();
			case "expert of SG2" -> new Role.Expert("SG2");
			case "expert of SG17" -> new Role.Expert("SG17");
			case "co-chair of SG20" -> new Role.CoChair("rehearsal", "SG20");
			case "co-chair elsewhere" -> new Role.CoChair("another", "SG20");
			default -> REVIEWER;
		};
		return new Participant("somebody", List.of(held),
				(delegation != null) ? new Delegation(delegation, Delegation.Capacity.MEMBER_STATE, true) : null);
	}

	private static Entry entry(String audience) {
		return new Entry("key", Instant.EPOCH, "somebody", "", "Happened", "subject", "rehearsal",
				Audience.parse(audience), "{}");
	}

}
