package org.demarcationmap.demarcation.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Making;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionHistoryTests {

	private static final List<BodyCode> OTHERS = List.of(RehearsalCase.SG20, new BodyCode("SG17"));

	private static final Claims CONFIRMED = new Claims(true, OTHERS, false, List.of());

	private static final Claims CLAIMED = new Claims(true, List.of(RehearsalCase.SG20), false, List.of());

	private final List<RevisionOutline> revisions = new ArrayList<>();

	@Test
	void keepsWhatWasSaidOfClausesThatNobodyChanged() {
		add("a=1 b=1", Claims.NONE);
		add("a=1 b=2 c=1", Claims.NONE);
		assertThat(outdatedSince(1)).containsExactlyInAnyOrder("b", "c");
		assertThat(outdatedSince(2)).isEmpty();
	}

	@Test
	void countsAClauseThatWentAsChanged() {
		add("a=1 b=1", Claims.NONE);
		add("a=1", Claims.NONE);
		assertThat(outdatedSince(1)).containsExactly("b");
	}

	@Test
	void takesAsEditorialOnlyWhatEveryOtherSideConfirmed() {
		add("a=1 b=1", Claims.NONE);
		add("a=2 b=1", CONFIRMED);
		assertThat(outdatedSince(1)).isEmpty();
		add("a=2 b=2", CLAIMED);
		assertThat(outdatedSince(1)).containsExactly("b");
	}

	@Test
	void forgetsAChangeThatWasTakenBack() {
		add("a=1", Claims.NONE);
		add("a=2", Claims.NONE);
		add("a=1", Claims.NONE);
		assertThat(outdatedSince(1)).isEmpty();
		assertThat(outdatedSince(2)).containsExactly("a");
	}

	@Test
	void remembersASubstantiveChangeUnderALaterEditorialOne() {
		add("a=1", Claims.NONE);
		add("a=2", Claims.NONE);
		add("a=3", CONFIRMED);
		assertThat(outdatedSince(1)).containsExactly("a");
		assertThat(outdatedSince(2)).isEmpty();
	}

	/** Without editorial changes, only the two ends matter. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void comparesTheEndsOfAnyHistoryOfSubstantiveChanges(long seed) {
		var random = new Random(seed);
		for (var i = 0; i < 20; i++) {
			add("a=%d b=%d c=%d".formatted(random.nextInt(3), random.nextInt(3), random.nextInt(3)), Claims.NONE);
		}
		for (var number = 1; number <= 20; number++) {
			var changed = this.revisions.getLast().changedSince(this.revisions.get(number - 1));
			assertThat(outdatedSince(number)).isEqualTo(topics(changed));
		}
	}

	/** However many confirmed editorial changes come between, nothing is outdated. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void neverOutdatesByEditorialChangesAlone(long seed) {
		var random = new Random(seed);
		add("a=0 b=0", Claims.NONE);
		for (var i = 0; i < 20; i++) {
			add("a=%d b=%d".formatted(random.nextInt(5), random.nextInt(5)), CONFIRMED);
		}
		for (var number = 1; number <= this.revisions.size(); number++) {
			assertThat(outdatedSince(number)).isEmpty();
		}
	}

	private void add(String clauses, Claims claims) {
		Map<ClauseKey, String> digests = new LinkedHashMap<>();
		for (var clause : clauses.split(" ", -1)) {
			var parts = clause.split("=", -1);
			digests.put(ClauseKey.parse(parts[0] + " WHOLE"), parts[1]);
		}
		this.revisions
			.add(new RevisionOutline(this.revisions.size() + 1, new RevisionContent("A line", "", clauses, digests),
					new Making("expert", RehearsalCase.OPENED, ""), claims));
	}

	private Set<String> outdatedSince(int number) {
		return topics(new RevisionHistory(this.revisions, List.of()).outdatedSince(number, OTHERS));
	}

	private static Set<String> topics(Set<ClauseKey> keys) {
		return keys.stream().map((key) -> key.topic().value()).collect(Collectors.toSet());
	}

}
