package org.demarcationmap.overlap.findings;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Keeps what the signals read of texts up to date, for who asks about a text that no set
 * of findings has.
 */
@Component
public class SignalUpkeep {

	private static final String NOBODY = "";

	private final Standings standings;

	private final WordsOfTexts words;

	private final Uptake uptake;

	private final Runner runner;

	private final UpkeepSettings settings;

	SignalUpkeep(Standings standings, WordsOfTexts words, Uptake uptake, Runner runner, UpkeepSettings settings) {
		this.standings = standings;
		this.words = words;
		this.uptake = uptake;
		this.runner = runner;
		this.settings = settings;
	}

	/** Takes up what changed, as far as a reader can wait. */
	public State bringUpToDate() {
		var standing = this.standings.of(NOBODY);
		var patience = standing.counted() ? this.settings.patience() : this.settings.first();
		var deadline = System.nanoTime() + patience.toNanos();
		while (standing.changes() > 0 || !standing.counted() || this.words.unread() > 0) {
			if (standing.isQuick() && this.words.unread() == 0) {
				this.uptake.takeUpFew();
				return (this.words.unread() == 0) ? State.UP_TO_DATE : State.OLDER;
			}
			if (!Upkeep.waited(this.runner.runReading(), deadline)) {
				return standing.counted() ? State.OLDER : State.NOT_READY;
			}
			standing = this.standings.of(NOBODY);
		}
		return State.UP_TO_DATE;
	}

	/**
	 * How what the signals read stands towards the catalogue.
	 */
	public enum State {

		/** Nothing that was acknowledged before is missing. */
		UP_TO_DATE,
		/** The last changes are missing. */
		OLDER,
		/** Nothing was read yet. */
		NOT_READY

	}

}
