package org.demarcationmap.demarcation.proposals;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.journal.CanonicalJson;

/**
 * What a revision says, its clauses by digest.
 *
 * @param title what it proposes
 * @param document the document it rests on; may be empty
 * @param contentHash SHA-256 over the canonical JSON of its clauses, in hexadecimal
 * digits
 * @param clauses the digest of each clause, in the order of the clauses
 */
public record RevisionContent(String title, String document, String contentHash, Map<ClauseKey, String> clauses) {

	public RevisionContent {
		clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
	}

	/**
	 * Takes the digests of clauses.
	 * @param title what they propose
	 * @param document the document they rest on
	 * @param clauses the clauses in their order
	 * @return the same by digest
	 */
	public static RevisionContent of(String title, String document, List<Clause> clauses) {
		var digests = new LinkedHashMap<ClauseKey, String>();
		clauses.forEach((clause) -> digests.put(clause.key(), clause.contentHash()));
		return new RevisionContent(title, document,
				CanonicalJson.of(clauses.stream().map(Clause::content).toList()).sha256(), digests);
	}

	/**
	 * Tells whether something else would say the same, in whichever order.
	 * @param other the other content
	 * @return {@code true} where title, document and every clause are the same
	 */
	public boolean saysTheSameAs(RevisionContent other) {
		return this.title.equals(other.title) && this.document.equals(other.document)
				&& this.clauses.equals(other.clauses);
	}

}
