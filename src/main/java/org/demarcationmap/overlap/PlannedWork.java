package org.demarcationmap.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.overlap.pairs.PlannedClaim;
import org.demarcationmap.overlap.pairs.PlannedText;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * A planned work item in the form in which statements give texts of the catalogue.
 */
record PlannedWork(PlannedText text) {

	/** What it is called, for it has no name yet. */
	static final String NAME = "the work item";

	/** What the statement needs to know of it. */
	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>();
		parameters.put("claims", this.text.claims().stream().map(PlannedWork::claim).toList());
		parameters.put("words", this.text.words());
		parameters.put("references", List.copyOf(this.text.references()));
		var party = this.text.responsible();
		parameters.put("liaison", (party != null) ? party.body().value() : "");
		return parameters;
	}

	private static Map<String, Object> claim(PlannedClaim claim) {
		var said = claim.said();
		return Map.ofEntries(Map.entry("topic", claim.topic().key()), Map.entry("itself", claim.isItself()),
				Map.entry("key", said.topic().value()), Map.entry("grade", said.grade().name()),
				Map.entry("place", Place.BODY.name()), Map.entry("aspect", said.aspect().value()),
				Map.entry("status", TreatmentStatus.SUGGESTED.name()),
				Map.entry("confidence", said.confidence().value()),
				Map.entry("source", "suggested from the words of " + NAME),
				Map.entry("verification", Verification.RECALLED.name()));
	}

	/** Its reference to a text. */
	List<Map<String, Value>> direct(Value other) {
		return this.text.references().contains(OverlapNodes.text(other, "key"))
				? List.of(Map.of("from", node(), "to", other)) : List.of();
	}

	/** That a text names the body as liaison that would be responsible for it. */
	static List<Map<String, Value>> liaisons(Record row) {
		return row.get("liaisons")
			.asList((said) -> Map.of("item", row.get("right"), "body", said.get("body"), "document",
					said.get("document"), "date", said.get("date")));
	}

	/** The node that it would be. */
	Value node() {
		var node = new HashMap<String, Object>();
		node.put("key", PlannedText.KEY);
		node.put("name", NAME);
		node.put("title", this.text.title());
		node.put("summary", Values.value((Object) this.text.scope()));
		node.put("status", DeliverableStatus.UNDER_STUDY.name());
		node.put("labels", List.of(DeliverableKind.WORK_ITEM.label()));
		node.put("sides", sides());
		return Values.value(node);
	}

	private List<Map<String, Object>> sides() {
		var party = this.text.responsible();
		return (party == null) ? List.of() : List
			.of(Map.of("key", party.bodyKey(), "code", party.body().value(), "question", question(party.question())));
	}

	private static Value question(@Nullable KnownQuestion question) {
		if (question == null) {
			return Values.NULL;
		}
		var node = new HashMap<String, Object>(Map.of("key", question.key(), "number", question.number().toString()));
		node.put("period", (question.period() != null) ? Values.value(question.period().toString()) : Values.NULL);
		return Values.value(node);
	}

}
