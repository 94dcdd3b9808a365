package org.demarcationmap.demarcation.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How two versions of a line differ at one place.
 *
 * @param earlier what the earlier version says, or nothing
 * @param later what the later version says, or nothing
 * @param fields the names of what differs where both say something
 */
public record AllocationChange(@Nullable Allocation earlier, @Nullable Allocation later, List<String> fields) {

	private static final Map<String, Function<Allocation, Object>> FIELDS = fieldsByName();

	public AllocationChange {
		fields = List.copyOf(fields);
	}

	/**
	 * What the earlier version says.
	 * @return the allocation, or empty where the place is new
	 */
	public Optional<Allocation> before() {
		return Optional.ofNullable(this.earlier);
	}

	/**
	 * What the later version says.
	 * @return the allocation, or empty where the place is gone
	 */
	public Optional<Allocation> after() {
		return Optional.ofNullable(this.later);
	}

	/**
	 * What became of the place.
	 * @return added, removed or changed
	 */
	public Kind kind() {
		if (this.earlier == null) {
			return Kind.ADDED;
		}
		return (this.later == null) ? Kind.REMOVED : Kind.CHANGED;
	}

	/**
	 * Compares two versions of a line.
	 * @param earlier one version
	 * @param later another one
	 * @return the places at which they differ, by topic and aspect
	 */
	static List<AllocationChange> between(List<Allocation> earlier, List<Allocation> later) {
		var before = byPlace(earlier);
		var after = byPlace(later);
		var places = new TreeSet<>(before.keySet());
		places.addAll(after.keySet());
		var changes = new ArrayList<AllocationChange>();
		for (var place : places) {
			change(before.get(place), after.get(place)).ifPresent(changes::add);
		}
		return changes;
	}

	private static Map<String, Allocation> byPlace(List<Allocation> allocations) {
		return allocations.stream().collect(Collectors.toMap((it) -> it.topic() + "\n" + it.aspect(), (it) -> it));
	}

	private static Optional<AllocationChange> change(@Nullable Allocation before, @Nullable Allocation after) {
		if (before == null || after == null) {
			return Optional.of(new AllocationChange(before, after, List.of()));
		}
		var differing = FIELDS.entrySet()
			.stream()
			.filter((field) -> !Objects.equals(field.getValue().apply(before), field.getValue().apply(after)))
			.map(Map.Entry::getKey)
			.toList();
		return differing.isEmpty() ? Optional.empty() : Optional.of(new AllocationChange(before, after, differing));
	}

	private static Map<String, Function<Allocation, Object>> fieldsByName() {
		var fields = new LinkedHashMap<String, Function<Allocation, Object>>();
		fields.put("arrangement", Allocation::arrangement);
		fields.put("responsible", Allocation::responsible);
		fields.put("contributing", Allocation::contributing);
		fields.put("informed", Allocation::informed);
		fields.put("boundary", Allocation::boundary);
		fields.put("validUntil", (it) -> Optional.ofNullable(it.validUntil()));
		fields.put("reviewOn", (it) -> Optional.ofNullable(it.reviewOn()));
		fields.put("state", (it) -> it.basis().state());
		fields.put("proposal", (it) -> it.basis().proposal());
		fields.put("revision", (it) -> it.basis().revision());
		fields.put("endorsements", (it) -> it.basis().endorsements());
		return fields;
	}

	/**
	 * What became of a place.
	 */
	public enum Kind {

		/** Only the later version speaks of it. */
		ADDED,

		/** Only the earlier version speaks of it. */
		REMOVED,

		/** Both speak of it, and differ. */
		CHANGED

	}

}
