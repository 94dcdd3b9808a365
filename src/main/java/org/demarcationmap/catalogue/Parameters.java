package org.demarcationmap.catalogue;

import java.util.HashMap;
import java.util.List;
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

	Parameters withNames(String name, @Nullable List<? extends Enum<?>> constants) {
		return with(name, (constants != null) ? constants.stream().map(Enum::name).toList() : null);
	}

	Map<String, @Nullable Object> asMap() {
		return this.values;
	}

}
