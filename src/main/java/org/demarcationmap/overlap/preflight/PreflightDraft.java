package org.demarcationmap.overlap.preflight;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

/**
 * A work item that somebody thinks of, as it was written down.
 *
 * @param title its title
 * @param scope its scope, or nothing
 * @param references the texts to which it would refer, by any of their names
 * @param responsible the body or Question that would be responsible, or nothing
 * @param first how many overlaps to tell
 */
public record PreflightDraft(String title, @Nullable String scope, List<String> references,
		@Nullable String responsible, int first) {

	static final int MOST_REFERENCES = 200;

	static final int MOST = 50;

	public PreflightDraft {
		scope = (scope != null) ? scope.replace("\r\n", "\n") : null;
		references = List.copyOf(references);
	}

	/**
	 * Refuses what cannot be read.
	 * @throws BadArgumentException with what to mend, all of it at once
	 */
	void check() {
		var refusals = new Refusals();
		Wording.line(refusals, this.title, "title");
		if (this.scope != null) {
			Wording.text(refusals, this.scope, "scope");
		}
		if (this.responsible != null) {
			Wording.line(refusals, this.responsible, "responsible");
		}
		refusals.when(this.references.size() > MOST_REFERENCES, ErrorCode.BAD_ARGUMENT,
				() -> "There are " + this.references.size() + " references; at most " + MOST_REFERENCES
						+ " are taken. Name those that matter most.",
				"references");
		refusals.when(this.first < 1, ErrorCode.PAGE_TOO_SMALL,
				() -> "`first` is " + this.first + ": ask for at least 1 overlap.", "first");
		refusals.when(this.first > MOST, ErrorCode.PAGE_TOO_LARGE,
				() -> "`first` is " + this.first + ": ask for at most " + MOST + " overlaps.", "first");
		refusals.throwIfAny();
	}

}
