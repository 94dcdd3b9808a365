package org.demarcationmap.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A thing with an identity of its own: its id is opaque, never changes and says nothing
 * about its name.
 */
public interface Node {

	String id();

	/** The ids of many nodes, for the one query that a level of an answer makes. */
	static List<String> ids(Collection<? extends Node> nodes) {
		return nodes.stream().map(Node::id).toList();
	}

	/**
	 * Gives each node what was found by its id; one without is left out and answers null.
	 */
	static <N extends Node, T> Map<N, T> each(Collection<N> nodes, Map<String, T> found) {
		var each = new HashMap<N, T>();
		for (var node : nodes) {
			var value = found.get(node.id());
			if (value != null) {
				each.put(node, value);
			}
		}
		return each;
	}

	/** Gives each node the list that was found by its id, or an empty one. */
	static <N extends Node, T> Map<N, List<T>> eachList(Collection<N> nodes, Map<String, List<T>> found) {
		var each = new HashMap<N, List<T>>();
		nodes.forEach((node) -> each.put(node, found.getOrDefault(node.id(), List.of())));
		return each;
	}

}
