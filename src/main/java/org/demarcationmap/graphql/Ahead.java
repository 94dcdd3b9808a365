package org.demarcationmap.graphql;

import java.util.Optional;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;

/**
 * What a query asks for below the thing that it looks for, so that both can be read with
 * one statement. A controller takes it as a parameter.
 */
public final class Ahead {

	private static final Set<String> FORESEEN = Set.of("first");

	private final DataFetchingFieldSelectionSet selection;

	private final GraphQlLimits limits;

	Ahead(DataFetchingFieldSelectionSet selection, GraphQlLimits limits) {
		this.selection = selection;
		this.limits = limits;
	}

	/**
	 * The page of a list right below, where the query asks for it once, from its start
	 * and with no filter; what else it may ask for is left to the field itself.
	 * @param field the name of the list
	 */
	public Optional<Page> page(String field) {
		var asked = this.selection.getImmediateFields()
			.stream()
			.filter((below) -> below.getName().equals(field))
			.toList();
		return (asked.size() == 1) ? page(asked.getFirst()) : Optional.empty();
	}

	private Optional<Page> page(SelectedField list) {
		var first = (Integer) list.getArguments().getOrDefault("first", this.limits.pageSize());
		if (!FORESEEN.containsAll(list.getArguments().keySet()) || first == null || !this.limits.allowsPage(first)) {
			return Optional.empty();
		}
		return Optional.of(Page.first(first, list.getSelectionSet().contains("totalCount")));
	}

}
