package org.demarcationmap.demarcation.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.clauses.Validity;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.demarcation.proposals.RevisionHistory;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Making;

/**
 * Revisions of a proposal that say what a test wants, in plain Java.
 */
class RevisionsAtWill {

	private static final List<BodyCode> OTHERS = List.of(new BodyCode("SG20"));

	private static final Making MAKING = new Making("expert", Instant.parse("2026-03-01T00:00:00Z"), "");

	private final List<RevisionOutline> outlines = new ArrayList<>();

	private List<Clause> clauses = List.of();

	/**
	 * Adds a revision.
	 * @param editorial whether the other side confirmed that it is
	 * @param sentences what its clauses say
	 */
	void add(boolean editorial, Map<ClauseKey, String> sentences) {
		this.clauses = sentences.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getKey().toString()))
			.map((entry) -> new Clause(entry.getKey(), Arrangement.DEFERRED, Shares.of(), entry.getValue(),
					Validity.OPEN))
			.toList();
		var claims = new Claims(editorial, editorial ? OTHERS : List.of(), false, List.of());
		this.outlines.add(new RevisionOutline(this.outlines.size() + 1, RevisionContent.of("A line", "", this.clauses),
				MAKING, claims));
	}

	int current() {
		return this.outlines.size();
	}

	Wordings wordings() {
		return new Wordings(new RevisionHistory(this.outlines, this.clauses), OTHERS);
	}

}
