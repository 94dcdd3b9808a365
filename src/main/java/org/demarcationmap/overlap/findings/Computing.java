package org.demarcationmap.overlap.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.findings.FindingSet.State;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.Reach;
import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Computes a set of findings anew, beside the one that is read, and says in the graph how
 * far it is, so that every application node can tell, and stop it.
 */
@Component
class Computing {

	private static final Logger logger = LoggerFactory.getLogger(Computing.class);

	private static final int BATCH = 500;

	private final WordsOfTexts words;

	private final FindingSets sets;

	private final Pairings pairings;

	private final PairUpkeep pairs;

	private final PairStore store;

	private final Uptake uptake;

	private final Transactions transactions;

	private final Turns turns;

	Computing(WordsOfTexts words, FindingSets sets, Pairings pairings, PairUpkeep pairs, PairStore store, Uptake uptake,
			Transactions transactions, Turns turns) {
		this.words = words;
		this.sets = sets;
		this.pairings = pairings;
		this.pairs = pairs;
		this.store = store;
		this.uptake = uptake;
		this.transactions = transactions;
		this.turns = turns;
	}

	/** Computes the findings of an owner, unless somebody stops it. */
	void compute(String owner, Reach reach, String basis) {
		var set = this.transactions.write(() -> begin(owner, reach, basis));
		var texts = this.pairings.texts(reach);
		logger.info("Computing the overlaps of {} texts between {} anew", texts.size(), reach.sides());
		try {
			this.words.readAll((read) -> advance(set, read));
			keep(set, texts);
			if (!this.uptake.complete(set)) {
				this.sets.change(set, State.PAST);
			}
		}
		catch (StoppedException ex) {
			logger.info("The computation of the overlaps between {} was stopped", reach.sides());
		}
		catch (RuntimeException ex) {
			this.sets.change(set, State.PAST);
			throw ex;
		}
		finally {
			removeWhatNobodyReads();
		}
	}

	/**
	 * In its turn, so that no change is taken up that neither this set nor another hears
	 * of.
	 */
	private FindingSet begin(String owner, Reach reach, String basis) {
		this.turns.take(ChangeHearer.TURN);
		var steps = this.words.unread() + 2 * this.pairings.texts(reach).size();
		return this.sets.begin(owner, reach, basis, steps);
	}

	/** Reads all that changed, and computes nothing of it. */
	void readAll() {
		this.uptake.takeUp();
		this.words.readAll((_) -> {
		});
	}

	private void keep(FindingSet set, List<String> texts) {
		var listing = this.pairs.listing(set, texts);
		each(texts, (batch) -> {
			listing.look(batch);
			advance(set, batch.size());
		});
		each(texts, (batch) -> {
			var pairs = listing.once(batch).toList();
			this.transactions.write(() -> {
				this.store.create(set, pairs);
				advance(set, batch.size());
				return set;
			});
		});
	}

	private void advance(FindingSet set, int steps) {
		if (!this.sets.advance(set, steps)) {
			throw new StoppedException();
		}
	}

	private void removeWhatNobodyReads() {
		Stream.of(State.PAST, State.STOPPED).map(this.sets::in).flatMap(List::stream).forEach((set) -> {
			while (this.transactions.write(() -> this.sets.remove(set))) {
				// the next part
			}
		});
	}

	private static void each(List<String> texts, Consumer<List<String>> work) {
		IntStream.iterate(0, (from) -> from < texts.size(), (from) -> from + BATCH)
			.mapToObj((from) -> texts.subList(from, Math.min(texts.size(), from + BATCH)))
			.forEach(work);
	}

	/**
	 * That somebody stopped the computation.
	 */
	private static final class StoppedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		StoppedException() {
			super("The computation was stopped.");
		}

	}

}
