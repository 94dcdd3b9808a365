package org.demarcationmap.catalogue.suggestions;

import java.util.Map;

import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * The suggester as it is without any configuration.
 */
@NullMarked
final class SuggestionFixture {

	private SuggestionFixture() {
	}

	static SuggestionSettings settings() {
		return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("demarcation-map.suggestions",
				SuggestionSettings.class);
	}

}
