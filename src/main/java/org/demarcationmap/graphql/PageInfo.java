package org.demarcationmap.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list; the cursors are null when the page is empty.
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
