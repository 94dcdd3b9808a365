package org.demarcationmap.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement; enumerations go by their names, and what is not wanted
 * stands as null.
 */
final class Parameters {

	private final Map<String, @Nullable Object> values = new HashMap<>();

	Parameters with(String name, @Nullable Object value) {
		this.values.put(name, (value instanceof Enum<?> constant) ? constant.name() : value);
		return this;
	}

	Map<String, @Nullable Object> asMap() {
		return this.values;
	}

}
