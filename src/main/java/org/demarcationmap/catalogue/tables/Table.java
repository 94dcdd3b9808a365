package org.demarcationmap.catalogue.tables;

/**
 * A table whose headings were understood.
 *
 * @param rank when to read it
 * @param columns what its columns are
 * @param reader understands its rows
 */
public record Table(Rank rank, Columns columns, RowReader reader) {
}
