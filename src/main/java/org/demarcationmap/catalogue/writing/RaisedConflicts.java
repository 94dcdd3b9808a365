package org.demarcationmap.catalogue.writing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.demarcationmap.catalogue.writing.Change.Action;

import org.springframework.stereotype.Component;

/**
 * Keeps what people have to decide: a person asserted something by hand, and an import
 * offers something else. The same offer is a conflict once, however often it comes, and
 * one that was decided stays so.
 */
@Component
class RaisedConflicts {

	private final Statements statements;

	private final Clock clock;

	RaisedConflicts(Statements statements, Clock clock) {
		this.statements = statements;
		this.clock = clock;
	}

	/**
	 * Raises the conflicts of a batch.
	 * @param by the key of the import
	 * @param outcome the batch
	 * @return the batch, with conflicts that were raised before as left alone
	 */
	Outcome raise(String by, Outcome outcome) {
		if (outcome.count(Action.CONFLICT) == 0) {
			return outcome;
		}
		var known = known(outcome);
		var rows = new ArrayList<Row>();
		var changes = new ArrayList<Change>();
		for (var change : outcome.changes()) {
			if (change.action() == Action.CONFLICT && known.add(change.conflict())) {
				rows.add(row(by, change));
				changes.add(change);
			}
			else {
				changes.add((change.action() == Action.CONFLICT) ? change.as(Action.LEFT_ALONE) : change);
			}
		}
		this.statements.write("conflicts-write", rows);
		return outcome.with(changes);
	}

	private Set<String> known(Outcome outcome) {
		var keys = outcome.changes()
			.stream()
			.filter((change) -> change.action() == Action.CONFLICT)
			.map(Change::conflict)
			.distinct()
			.toList();
		var known = new HashSet<String>();
		this.statements.read("conflicts-known", "keys", keys).forEach((row) -> known.add(row.text("key")));
		return known;
	}

	private Row row(String by, Change change) {
		var subject = change.subject();
		var properties = new Row().put("kind", subject.kind())
			.put("name", subject.name())
			.put("thing", change.thing())
			.put("field", change.field())
			.put("standing", change.before())
			.put("offered", change.after())
			.put("source", change.source())
			.put("import", by)
			.put("file", subject.locus().file())
			.put("line", subject.locus().line())
			.put("raised", this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		return new Row().put("key", change.conflict()).put("properties", properties);
	}

}
