package org.demarcationmap.overlap.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.OverlapWeights;

/**
 * Keeps for each text the words that stand for it.
 */
@Component
public class WordsOfTexts {

	/**
	 * The turn in which words are written, so that none are written over by older ones.
	 */
	public static final String TURN = "overlaps";

	private static final int BATCH = 500;

	private final Wordings wordings;

	private final Counts counts;

	private final Neo4jClient client;

	private final Transactions transactions;

	private final Turns turns;

	private final OverlapWeights weights;

	WordsOfTexts(Wordings wordings, Counts counts, Neo4jClient client, Transactions transactions, Turns turns,
			OverlapWeights weights) {
		this.wordings = wordings;
		this.counts = counts;
		this.client = client;
		this.transactions = transactions;
		this.turns = turns;
		this.weights = weights;
	}

	/** How many texts must be read since it was counted last. */
	public int unread() {
		return this.counts.isRead() ? 0 : this.wordings.count();
	}

	/**
	 * Reads the wording of all texts, unless that was done since it was counted last.
	 * Each batch is a transaction.
	 * @param pace hears how many texts of a batch were read
	 */
	public void readAll(IntConsumer pace) {
		if (this.counts.isRead()) {
			return;
		}
		var version = this.counts.version();
		this.wordings.batches(Wordings.EVERY_TEXT).forEach((batch) -> {
			this.transactions.write(() -> {
				this.turns.take(TURN);
				readBatch(batch);
				return batch;
			});
			pace.accept(batch.size());
		});
		this.counts.setRead(version);
	}

	/** Reads the wording of texts and keeps the words that stand for them. */
	public void read(Collection<String> texts) {
		var keys = List.copyOf(new TreeSet<>(texts));
		for (var from = 0; from < keys.size(); from += BATCH) {
			readBatch(keys.subList(from, Math.min(keys.size(), from + BATCH)));
		}
	}

	/** Which words would stand for a text that the catalogue does not have. */
	public PlannedWords planned(String title, @Nullable String scope) {
		var wording = new Wording("", title, (scope != null) ? scope : "");
		var counts = this.counts.of(wording.words().keySet());
		var weights = new TreeMap<String, Double>();
		counts.weigh(wording, this.weights.common(), this.weights.text().words())
			.forEach((word) -> weights.put(word.stem(), word.weight()));
		return new PlannedWords(wording.words().size(), counts.using().size(), weights);
	}

	private void readBatch(List<String> keys) {
		var wordings = this.wordings.of(keys);
		var counts = this.counts
			.of(wordings.stream().flatMap((text) -> text.words().keySet().stream()).distinct().toList());
		var rows = wordings.stream().map((text) -> row(text, counts)).toList();
		this.client.query(Cypher.statement("overlap/words-write")).bind(rows).to("rows").run();
	}

	private Map<String, Object> row(Wording text, WordCounts counts) {
		var words = counts.weigh(text, this.weights.common(), this.weights.text().words());
		return Map.of("text", text.key(), "words", words.stream().map(WordCounts.Weight::asMap).toList());
	}

}
