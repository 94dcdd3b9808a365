package org.demarcationmap.catalogue.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.Locus;

/**
 * Turns the rows of a table into facts. A row that cannot be understood, or says
 * otherwise than an earlier row of the same thing, stops only itself.
 */
final class TableRecords {

	private static final int LONGEST_CELL = 20_000;

	private final Table table;

	private final Rows rows;

	private final FactBatches batches;

	private final Map<Object, Said> said = new HashMap<>();

	private final List<RowFacts> waiting = new ArrayList<>();

	TableRecords(Table table, Rows rows, FactBatches batches) {
		this.table = table;
		this.rows = rows;
		this.batches = batches;
	}

	void take(int line, List<String> cells) {
		var locus = new Locus(this.rows.name(), line);
		try {
			check(locus, cells);
			var row = this.table.columns().row(locus, cells);
			var facts = this.table.reader().read(row);
			agree(row, facts);
			if (facts.fact() instanceof DeliverableFact text && text.became() != null) {
				this.waiting.add(facts);
			}
			else {
				add(facts, this.batches);
			}
		}
		catch (BadRowException ex) {
			this.batches.reject(ex.problem());
		}
		this.batches.handOnIfFull();
	}

	/**
	 * Adds the rows that had to wait, as they became something which a later row may say.
	 */
	void finish() {
		this.waiting.forEach((facts) -> {
			add(facts, this.batches);
			this.batches.handOnIfFull();
		});
	}

	static void add(RowFacts facts, FactBatches batches) {
		facts.grounds().forEach((ground) -> batches.ground(FactIdentity.of(ground), ground));
		batches.add(facts.fact());
		facts.consequences().forEach(batches::follow);
		facts.notes().forEach(batches::note);
	}

	private void check(Locus locus, List<String> cells) {
		if (this.rows.arePadded() && cells.size() < this.table.columns().names().size()) {
			throw new BadRowException(locus.problem("", "", "The row has " + cells.size() + " cells and the heading "
					+ this.table.columns().names().size()
					+ ". Write a separator for each empty cell; if it is the last row, the file may be cut off."));
		}
		for (var index = 0; index < cells.size(); index++) {
			if (cells.get(index).length() > LONGEST_CELL) {
				var heading = (index < this.table.columns().headings().size())
						? this.table.columns().headings().get(index) : "";
				throw new BadRowException(locus.problem(heading, cells.get(index), "This cell has "
						+ cells.get(index).length() + " characters; write at most " + LONGEST_CELL + "."));
			}
		}
	}

	private void agree(TableRow row, RowFacts facts) {
		var said = new Said(row.locus().line(), row.cells().hashCode());
		var before = this.said.putIfAbsent(FactIdentity.of(facts.fact()), said);
		if (before != null && before.hash() != said.hash()) {
			throw new BadRowException(row.locus()
				.problem("", FactIdentity.name(facts.fact()), "Line " + before.line()
						+ " of this file says otherwise of the same thing, and was taken. Leave one of them out."));
		}
	}

	/**
	 * What a row said, and where.
	 */
	private record Said(int line, int hash) {
	}

}
