package org.demarcationmap.graphql;

/**
 * One entry of a page with the cursor that continues after it.
 *
 * @param <T> what the list holds
 */
public record Edge<T>(T node, String cursor) {
}
