package org.demarcationmap.catalogue.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * One of the project's own tables of catalogue facts, known by the headings that no other
 * has.
 *
 * @param name what its rows are
 * @param rank when to read it
 * @param marks the headings that tell it from the others
 * @param columns all headings that it may have
 * @param reading understands a row
 */
public record OwnTable(String name, Rank rank, List<String> marks, List<String> columns,
		Function<TableRow, ? extends CatalogueFact> reading) implements TableFormat {

	/** Bodies come first, as their headings include those of texts. */
	private static final List<OwnTable> ALL = List.of(
			of("bodies", Rank.BODIES, OwnRows::body, "code* name* kind* status*"),
			of("Questions", Rank.QUESTIONS, OwnRows::question, "number* period* title workingParty"),
			of("topics", Rank.TOPICS, OwnRows::topic, "slug* name aliases broader description"),
			of("Deliverables", Rank.TEXTS, OwnRows::deliverable,
					"name* kind* status* title aliases body question period responsibleSince approved edition became scope approvalProcess states"),
			of("treatments", Rank.LINKS, OwnRows::treatment,
					"deliverable* topic* grade* place aspect justification confidence status"),
			of("references", Rank.LINKS, OwnRows::reference, "from* to* kind* where"),
			of("liaisons", Rank.LINKS, OwnRows::liaisons, "item* liaisons*"),
			of("continuations", Rank.LINKS, OwnRows::continuation, "later* laterPeriod* earlier* earlierPeriod* kind"),
			of("mandates", Rank.LINKS, OwnRows::mandate, "body* statement* question period topics"));

	public OwnTable {
		marks = List.copyOf(marks);
		columns = List.copyOf(columns);
	}

	private static OwnTable of(String name, Rank rank, Function<TableRow, ? extends CatalogueFact> reading,
			String headings) {
		var marks = Stream.of(headings.split(" ", -1)).filter((heading) -> heading.endsWith("*"));
		var columns = (headings + " source verification confidentiality fetched").replace("*", "");
		return new OwnTable(name, rank, marks.map((mark) -> mark.replace("*", "")).toList(),
				List.of(columns.split(" ", -1)), reading);
	}

	/**
	 * All of them, in the order in which they are told apart.
	 */
	public static List<OwnTable> all() {
		return ALL;
	}

	@Override
	public Optional<Table> begin(List<String> headings, List<String> preamble) {
		var written = headings.stream().map(this::column).flatMap(Optional::stream).toList();
		if (!written.containsAll(this.marks)) {
			return Optional.empty();
		}
		Stream.of("source", "verification").filter((column) -> !written.contains(column)).forEach((column) -> {
			throw new UnacceptableFileException("a table of " + this.name + " without the column '" + column + "'",
					"Add it: every fact says where it comes from.");
		});
		return Optional.of(new Table(this.rank, Columns.of(headings, this::column),
				(row) -> RowFacts.of(this.reading.apply(row))));
	}

	private Optional<String> column(String heading) {
		return this.columns.stream().filter((column) -> column.equalsIgnoreCase(heading.strip())).findFirst();
	}

}
