package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.demarcationmap.catalogue.DeliverableName;

/**
 * One text of the data set: its names, the first number of its newest edition before all
 * others, and the records of its editions.
 */
public final class RelatonText {

	private final Set<DeliverableName> numbers = new LinkedHashSet<>();

	private final Set<DeliverableName> jointNames = new LinkedHashSet<>();

	private final List<String> records = new ArrayList<>();

	private final Set<String> words = new HashSet<>();

	RelatonText() {
	}

	void take(JointName joint, List<DeliverableName> numbers) {
		this.numbers.addAll(numbers);
		this.jointNames.add(joint.name());
		this.records.addAll(joint.records());
		this.words.addAll(joint.words());
	}

	boolean speaksOf(String word) {
		return this.words.contains(word);
	}

	/**
	 * The names of the text: its numbers from the newest to the oldest, then the joint
	 * names under which editions were published.
	 * @return the names, at least one
	 */
	public List<DeliverableName> names() {
		var names = new LinkedHashSet<>(this.numbers);
		names.addAll(this.jointNames);
		return List.copyOf(names);
	}

	/**
	 * The names of the records of its editions.
	 * @return the names
	 */
	public List<String> records() {
		return this.records.stream().sorted().toList();
	}

}
