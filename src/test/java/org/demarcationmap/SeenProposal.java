package org.demarcationmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

/**
 * A proposal between SG2 and SG20 as one answer shows it, and what in that answer does
 * not fit together.
 *
 * @param fields what {@link #FIELDS} select
 */
record SeenProposal(DocumentContext fields) {

	static final String FIELDS = """
			id state divergent commentsUntil revision { number editorialConfirmedBy }
			conclusions { side outcome } blockers { code side } requirements { code side result }
			positions { id delegation stand text clause { aspect } }
			standings(first: 100) { edges { node { delegation clause { aspect } stand was state } } }
			positionCounts { counts { side clause { aspect } stand count } }
			""";

	static SeenProposal of(Map<String, Object> proposal) {
		return new SeenProposal(JsonPath.parse(proposal));
	}

	String state() {
		return this.fields.read("$.state");
	}

	int revision() {
		return this.fields.read("$.revision.number");
	}

	List<String> positions() {
		return this.fields.read("$.positions[*].id");
	}

	/**
	 * What does not fit together.
	 * @param lifting the texts of concerns that somebody began to lift, as they are after
	 * the answer came
	 * @param end when the comment period ends where no revision has it begin anew
	 */
	List<String> contradictions(Set<String> lifting, String end) {
		var found = new ArrayList<String>();
		checkConclusions(found);
		checkPositions(found, lifting);
		checkRequirements(found);
		checkCounts(found);
		checkComments(found, end);
		return found;
	}

	private void checkConclusions(List<String> found) {
		var conclusions = this.fields.<List<Object>>read("$.conclusions").size();
		if (!state().equals("OPEN") && (conclusions < 2 || !rows("$.blockers[*]").isEmpty())) {
			found.add("It is concluded by " + conclusions + " sides, over " + rows("$.blockers[*]"));
		}
		if (state().equals("OPEN") && conclusions == 2 && !this.fields.<Boolean>read("$.divergent")) {
			found.add("It is open though both sides concluded the same");
		}
	}

	private void checkPositions(List<String> found, Set<String> lifting) {
		var places = new HashSet<String>();
		for (var position : rows("$.positions[*]")) {
			var place = position.get("delegation") + " on " + position.get("clause");
			if (!places.add(place)) {
				found.add("Two positions of " + place);
			}
			if ("CONCERN".equals(position.get("stand")) && !lifting.contains(position.get("text"))
					&& standings((it) -> Objects.equals(it.get("delegation"), position.get("delegation"))
							&& "LIFTED".equals(it.get("state")))) {
				found.add("A concern that nobody lifted is " + position.get("text"));
			}
		}
	}

	private void checkRequirements(List<String> found) {
		for (var side : List.of("SG2", "SG20")) {
			var delegations = side.equals("SG2") ? "[AB]" : "[CD]";
			var concerned = standings((it) -> "CONCERN".equals(it.get("stand"))
					&& String.valueOf(it.get("delegation")).matches("Placeholder delegation " + delegations));
			var blocked = !this.fields
				.<List<Object>>read("$.blockers[?(@.code == 'NO_OPEN_CONCERN' && @.side == '" + side + "')]")
				.isEmpty();
			if (concerned != blocked) {
				found.add("A concern of " + side + " stands: " + concerned + ", and blocks: " + blocked);
			}
		}
	}

	private void checkCounts(List<String> found) {
		var counted = new TreeMap<String, Integer>();
		rows("$.standings.edges[*].node").stream()
			.filter((it) -> "IN_FORCE".equals(it.get("state")))
			.forEach((it) -> counted.merge(it.get("clause") + " " + it.get("stand"), 1, Integer::sum));
		var told = new TreeMap<String, Integer>();
		rows("$.positionCounts.counts[*]").forEach(
				(it) -> told.merge(it.get("clause") + " " + it.get("stand"), (Integer) it.get("count"), Integer::sum));
		if (!told.equals(counted)) {
			found.add("Counted are " + told + " of " + counted);
		}
	}

	private void checkComments(List<String> found, String end) {
		var confirmed = revision() == 1 || !this.fields.<List<Object>>read("$.revision.editorialConfirmedBy").isEmpty();
		if (confirmed != end.equals(this.fields.read("$.commentsUntil"))) {
			found.add("Revision " + revision() + " is confirmed: " + confirmed + ", and comments end at "
					+ this.fields.read("$.commentsUntil"));
		}
	}

	private boolean standings(Predicate<Map<String, Object>> condition) {
		return rows("$.standings.edges[*].node").stream().anyMatch(condition);
	}

	private List<Map<String, Object>> rows(String path) {
		return this.fields.read(path);
	}

}
