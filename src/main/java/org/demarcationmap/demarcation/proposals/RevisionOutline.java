package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * What is known of a revision without reading its clauses.
 *
 * @param number from 1
 * @param content what it says, by digest
 * @param making who made it, and when
 * @param claims what its maker says of it, and who confirmed that
 */
public record RevisionOutline(int number, RevisionContent content, Making making, Claims claims) {

	/**
	 * The digest of the revision.
	 * @return SHA-256 over the canonical JSON of its clauses, in hexadecimal digits
	 */
	public String contentHash() {
		return this.content.contentHash();
	}

	/**
	 * Its clauses by digest.
	 * @return the digest of each clause, by topic and aspect, in the order of the clauses
	 */
	public Map<ClauseKey, String> clauseHashes() {
		return this.content.clauses();
	}

	/**
	 * Tells whether its maker says that it changes no meaning.
	 * @return {@code true} where that is claimed, whoever confirmed it
	 */
	public boolean editorial() {
		return this.claims.editorial();
	}

	/**
	 * The sides that confirmed that it changes no meaning.
	 * @return the codes of their bodies
	 */
	public List<BodyCode> confirmedBy() {
		return this.claims.editorialFor();
	}

	/**
	 * Tells whether it counts as editorial, so that positions taken before stay.
	 * @param others the sides that did not make it
	 * @return {@code true} where it was claimed, and each of them confirmed it
	 */
	public boolean countsAsEditorial(Collection<BodyCode> others) {
		return editorial() && confirmedBy().containsAll(others);
	}

	/**
	 * The clauses that are not as they were in another revision.
	 * @param before the other revision
	 * @return what was added, removed or worded otherwise
	 */
	public Set<ClauseKey> changedSince(RevisionOutline before) {
		var changed = new LinkedHashSet<ClauseKey>();
		clauseHashes().forEach((key, hash) -> {
			if (!hash.equals(before.clauseHashes().get(key))) {
				changed.add(key);
			}
		});
		before.clauseHashes().keySet().stream().filter((key) -> !clauseHashes().containsKey(key)).forEach(changed::add);
		return changed;
	}

	/**
	 * Who made a revision.
	 *
	 * @param author the account
	 * @param made when
	 * @param note what the author says of the change; may be empty
	 */
	public record Making(String author, Instant made, String note) {

	}

	/**
	 * What the maker of a revision says of it, and which sides confirmed that.
	 *
	 * @param editorial whether it is said to change no meaning
	 * @param editorialFor the sides that confirmed that
	 * @param compromise whether it is said to be the compromise text of the co-chairs
	 * @param compromiseFor the sides that confirmed that
	 */
	public record Claims(boolean editorial, List<BodyCode> editorialFor, boolean compromise,
			List<BodyCode> compromiseFor) {

		/** Nothing is claimed. */
		public static final Claims NONE = new Claims(false, List.of(), false, List.of());

		public Claims {
			editorialFor = List.copyOf(editorialFor);
			compromiseFor = List.copyOf(compromiseFor);
		}

		public static Claims of(boolean editorial, boolean compromise) {
			return new Claims(editorial, List.of(), compromise, List.of());
		}

	}

}
