package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * An inverted path: from what texts hold to the texts that hold it, by their numbers.
 *
 * @param <T> how a text holds it
 */
final class Holders<T> {

	private final TreeMap<String, List<Held<T>>> bySubject = new TreeMap<>();

	void add(String subject, int text, T how) {
		this.bySubject.computeIfAbsent(subject, (_) -> new ArrayList<>()).add(new Held<>(text, how));
	}

	List<Held<T>> of(String subject) {
		return this.bySubject.getOrDefault(subject, List.of());
	}

	/**
	 * That a text holds something.
	 */
	record Held<T>(int text, T how) {
	}

}
