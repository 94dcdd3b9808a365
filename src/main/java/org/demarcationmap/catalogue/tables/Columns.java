package org.demarcationmap.catalogue.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * What the columns of a table are, by their headings, in whatever order they stand.
 *
 * @param headings the headings as they are written
 * @param names what each column is called in its rows; empty for one that is not read
 */
public record Columns(List<String> headings, List<Optional<String>> names) {

	public Columns {
		headings = List.copyOf(headings);
		names = List.copyOf(names);
	}

	/**
	 * Understands headings. Where several mean the same, the first is read.
	 * @param headings the headings
	 * @param name what a heading means
	 * @throws UnacceptableFileException if two of those that are read are the same
	 */
	public static Columns of(List<String> headings, Function<String, Optional<String>> name) {
		var written = new HashSet<String>();
		var taken = new HashSet<String>();
		var names = new ArrayList<Optional<String>>();
		for (var heading : headings) {
			var meant = name.apply(heading);
			if (meant.isPresent() && !written.add(plain(heading))) {
				throw new UnacceptableFileException("a table with two columns '" + heading.strip() + "'",
						"Rename or remove one of them, as nothing tells which one to read.");
			}
			names.add(meant.filter(taken::add));
		}
		return new Columns(headings.stream().map(String::strip).toList(), names);
	}

	private static String plain(String heading) {
		return heading.strip().toLowerCase(Locale.ROOT);
	}

	public boolean has(String name) {
		return this.names.contains(Optional.of(name));
	}

	/**
	 * The headings of columns that are not read.
	 */
	List<String> unread() {
		return Stream.iterate(0, (index) -> index < this.headings.size(), (index) -> index + 1)
			.filter((index) -> this.names.get(index).isEmpty())
			.map(this.headings::get)
			.filter((heading) -> !heading.isBlank())
			.toList();
	}

	/**
	 * A row of the table.
	 * @throws BadRowException if it has more cells than the table has columns
	 */
	TableRow row(Locus locus, List<String> cells) {
		if (cells.stream().skip(this.names.size()).anyMatch((cell) -> !cell.isBlank())) {
			throw new BadRowException(locus.problem("", "", "The row has " + cells.size() + " cells and the heading "
					+ this.names.size() + ". Put a cell that holds a separator into quotation marks."));
		}
		var named = new HashMap<String, String>();
		for (var index = 0; index < Math.min(cells.size(), this.names.size()); index++) {
			var cell = cells.get(index);
			this.names.get(index).ifPresent((name) -> named.put(name, cell));
		}
		return new TableRow(locus, Map.copyOf(named));
	}

}
