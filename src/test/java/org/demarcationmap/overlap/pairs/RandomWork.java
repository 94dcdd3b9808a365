package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.TopicScoring;
import org.jspecify.annotations.NullMarked;

/**
 * Texts of some bodies that hold topics, words, references and traces, made at random
 * from a seed.
 */
@NullMarked
final class RandomWork {

	private static final int TEXTS = 14;

	private static final List<String> BODIES = List.of("SG2", "SG17", "SG20");

	private final Random random;

	private final List<Text> texts = new ArrayList<>();

	private final List<Treated> treated = new ArrayList<>();

	private final List<Held> words = new ArrayList<>();

	private final List<Held> references = new ArrayList<>();

	private final List<Held> traces = new ArrayList<>();

	private final List<Held> liaisons = new ArrayList<>();

	RandomWork(long seed) {
		this.random = new Random(seed);
		for (var text = 0; text < TEXTS; text++) {
			this.texts.add(new Text(key(text), sides(), this.random.nextInt(4) > 0, same(text)));
			hold(this.words, text, 8, "word");
			hold(this.references, text, 3, "text");
			hold(this.traces, text, 1, "item");
			hold(this.liaisons, text, 1, "text");
			treat(text);
		}
	}

	private static String key(int text) {
		return "text" + (char) ('a' + text);
	}

	private Set<BodyCode> sides() {
		return IntStream.range(0, this.random.nextInt(3))
			.mapToObj((_) -> new BodyCode(BODIES.get(this.random.nextInt(BODIES.size()))))
			.collect(Collectors.toSet());
	}

	/** Each text of an even number and the next are twins in every third case. */
	private static Set<String> same(int text) {
		return (text % 6 < 2) ? Set.of(key(text ^ 1)) : Set.of();
	}

	private void hold(List<Held> all, int text, int most, String kind) {
		var subjects = new TreeSet<String>();
		for (var number = this.random.nextInt(most + 1); number > 0; number--) {
			subjects.add(kind + (char) ('a' + this.random.nextInt(TEXTS)));
		}
		subjects.forEach((subject) -> all.add(new Held(key(text), subject)));
	}

	private void treat(int text) {
		for (var number = this.random.nextInt(5); number > 0; number--) {
			this.treated
				.add(new Treated(key(text), "topic" + this.random.nextInt(6), any(Grade.values()), any(Place.values()),
						any(TreatmentStatus.values()), this.random.nextDouble(), any(DeliverableStatus.values()),
						new Aspect(any(new String[] { "WHOLE", "USE", "SYNTAX" })), this.random.nextInt(3) > 0));
		}
	}

	private <T> T any(T[] values) {
		return values[this.random.nextInt(values.length)];
	}

	List<String> keys() {
		return this.texts.stream().map(Text::key).toList();
	}

	Text text(String key) {
		return this.texts.stream().filter((text) -> text.key().equals(key)).findFirst().orElseThrow();
	}

	/** Brings texts, and what they treat, into another order. */
	RandomWork shuffle() {
		Collections.shuffle(this.texts, this.random);
		Collections.shuffle(this.treated, this.random);
		return this;
	}

	Pairing pairing(OverlapWeights weights) {
		var texts = new Texts(this.texts);
		var indexes = new EnumMap<Signal, PairIndex>(Signal.class);
		indexes.put(Signal.TOPIC, topics(texts, new TopicScoring(weights.topic())));
		indexes.put(Signal.TEXT, words(texts));
		indexes.put(Signal.REFERENCE, references(texts, weights.reference()));
		indexes.put(Signal.PROCESS, traces(texts, weights));
		return new Pairing(texts, indexes, weights);
	}

	private PairIndex topics(Texts texts, TopicScoring scoring) {
		var index = new TopicIndex(texts, scoring);
		this.treated.forEach((row) -> index.put(number(texts, row.text()), row.topic(), 7, row.claim(scoring)));
		return index;
	}

	private PairIndex words(Texts texts) {
		var index = new TextIndex(texts);
		this.texts.forEach((text) -> {
			var stems = this.words.stream()
				.filter((held) -> held.text().equals(text.key()))
				.map(Held::subject)
				.toList();
			index.put(number(texts, text.key()), stems,
					Collections.nCopies(stems.size(), 1 / Math.sqrt(Math.max(1, stems.size()))));
		});
		return index;
	}

	private PairIndex references(Texts texts, OverlapWeights.Reference weights) {
		var index = new ReferenceIndex(texts, weights);
		this.references.forEach((held) -> index.put(number(texts, held.text()),
				new ReferenceIndex.Reference(held.subject(), !held.subject().endsWith("c"), 3)));
		return index;
	}

	private PairIndex traces(Texts texts, OverlapWeights weights) {
		var index = new ProcessIndex(texts, weights);
		this.traces.forEach((held) -> index.put(number(texts, held.text()), held.subject()));
		this.liaisons.forEach((held) -> index.liaise(number(texts, held.text()), number(texts, held.subject())));
		return index;
	}

	private static int number(Texts texts, String key) {
		return texts.number(key).orElseThrow();
	}

	/**
	 * That a text holds something.
	 */
	private record Held(String text, String subject) {
	}

	/**
	 * That a text treats a topic.
	 */
	private record Treated(String text, String topic, Grade grade, Place place, TreatmentStatus status,
			double confidence, DeliverableStatus life, Aspect aspect, boolean itself) {

		TopicIndex.Claim claim(TopicScoring scoring) {
			var strength = scoring.strength(this.grade, this.place, this.status, this.confidence, this.life).value();
			return new TopicIndex.Claim(this.aspect, this.itself ? strength : scoring.asBroader(strength), this.itself);
		}

	}

}
