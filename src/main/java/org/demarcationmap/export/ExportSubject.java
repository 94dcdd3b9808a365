package org.demarcationmap.export;

import java.time.Instant;

import org.demarcationmap.demarcation.proposals.ProposalState;

/**
 * What a file holds.
 */
public sealed interface ExportSubject {

	/**
	 * What it is, in words.
	 * @return such as {@code line, version 3}
	 */
	String text();

	/** The part of the names of files that tells it from others. */
	String fileName();

	/**
	 * A version of the line.
	 *
	 * @param version from 1
	 * @param agreed when what made this version was recorded
	 */
	record OfLine(int version, Instant agreed) implements ExportSubject {

		@Override
		public String text() {
			return "line, version " + this.version;
		}

		@Override
		public String fileName() {
			return "v" + this.version;
		}

	}

	/**
	 * A proposal.
	 *
	 * @param proposal its key
	 * @param title what it proposes
	 * @param revision the number of the revision that is shown
	 * @param stage how far the proposal has come
	 */
	record OfProposal(String proposal, String title, int revision, ProposalState stage) implements ExportSubject {

		@Override
		public String text() {
			return "proposal \"" + this.title + "\", revision " + this.revision + ", " + this.stage;
		}

		@Override
		public String fileName() {
			return "proposal-" + this.proposal + "-r" + this.revision;
		}

	}

}
