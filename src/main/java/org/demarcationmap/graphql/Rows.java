package org.demarcationmap.graphql;

import java.util.List;

/**
 * What was read of a nested list: the rows of the page asked for, one more where there
 * are more, and how many the list has in all.
 *
 * @param <T> what the list holds
 */
public record Rows<T>(List<T> rows, int total) {

	public Rows {
		rows = List.copyOf(rows);
	}

}
