package org.demarcationmap.overlap.findings;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.Reach;
import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Keeps findings what they would be if they were computed anew: what changed is computed
 * at once where it is little; where it is much, and where nothing was computed yet,
 * everything is counted and computed.
 */
@Component
public class Upkeep {

	/** As many changes are computed one by one. */
	static final int FEW = 200;

	private static final Logger logger = LoggerFactory.getLogger(Upkeep.class);

	private static final String TURN = "overlaps";

	private static final int BATCH = 500;

	private final ReentrantLock oneAtATime = new ReentrantLock();

	private final Changes changes;

	private final WordsOfTexts words;

	private final FindingSets sets;

	private final PairUpkeep pairs;

	private final TopicUpkeep topics;

	private final PairStore store;

	private final Pairings pairings;

	private final OverlapWeights weights;

	private final Transactions transactions;

	private final Turns turns;

	Upkeep(Changes changes, WordsOfTexts words, FindingSets sets, PairUpkeep pairs, TopicUpkeep topics, PairStore store,
			Pairings pairings, OverlapWeights weights, Transactions transactions, Turns turns) {
		this.changes = changes;
		this.words = words;
		this.sets = sets;
		this.pairs = pairs;
		this.topics = topics;
		this.store = store;
		this.pairings = pairings;
		this.weights = weights;
		this.transactions = transactions;
		this.turns = turns;
	}

	/** Brings the findings of a scope up to date. */
	public void bringUpToDate(Scope scope, Progress progress) {
		bringUpToDate(scope.owner(), Reach.of(scope), progress);
	}

	/** Brings the findings of an owner up to date. */
	public void bringUpToDate(String owner, Reach reach, Progress progress) {
		this.oneAtATime.lock();
		try {
			bringUpToDateAlone(owner, reach, progress);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private void bringUpToDateAlone(String owner, Reach reach, Progress progress) {
		takeUpChanges();
		this.words.readAllThatIsCounted(this.transactions);
		var basis = basis();
		var current = this.sets.of(owner).filter((set) -> set.restsOn(reach, basis));
		if (current.isEmpty()) {
			compute(owner, reach, basis, progress);
		}
	}

	/** What findings rest on beside the texts. */
	private String basis() {
		return this.weights.methodVersion() + "/" + this.words.version();
	}

	private void takeUpChanges() {
		var changed = this.changes.count();
		if (changed > FEW || this.words.version() == 0) {
			this.transactions.write(() -> {
				this.turns.take(TURN);
				var taken = this.changes.take(Integer.MAX_VALUE);
				this.words.count();
				return taken;
			});
		}
		else if (changed > 0) {
			this.transactions.write(this::update);
		}
	}

	private Changes.Changed update() {
		this.turns.take(TURN);
		var changed = this.changes.take(FEW);
		this.words.read(changed.texts());
		for (var set : this.sets.current()) {
			this.pairs.update(set, changed.texts());
			this.topics.update(set, changed.topics());
		}
		return changed;
	}

	private void compute(String owner, Reach reach, String basis, Progress progress) {
		var texts = this.pairings.texts(reach);
		logger.info("Computing the overlaps of {} texts between {} anew", texts.size(), reach.sides());
		progress.begin(texts.size());
		var set = this.transactions.write(() -> this.sets.begin(owner, reach, basis));
		var listing = this.pairs.listing(set, texts);
		batches(texts).forEach((batch) -> {
			listing.look(batch);
			progress.done(batch.size());
		});
		batches(texts).forEach((batch) -> {
			var pairs = listing.once(batch).toList();
			this.transactions.write(() -> {
				this.store.create(set, pairs);
				return set;
			});
			progress.done(batch.size());
		});
		complete(set);
	}

	private void complete(FindingSet set) {
		this.transactions.write(() -> {
			this.topics.compute(set);
			this.sets.complete(set);
			return set;
		});
		for (var past : this.sets.past()) {
			while (this.transactions.write(() -> this.sets.remove(past))) {
				// the next part
			}
		}
	}

	private static List<List<String>> batches(List<String> texts) {
		return IntStream.iterate(0, (from) -> from < texts.size(), (from) -> from + BATCH)
			.mapToObj((from) -> texts.subList(from, Math.min(texts.size(), from + BATCH)))
			.toList();
	}

}
