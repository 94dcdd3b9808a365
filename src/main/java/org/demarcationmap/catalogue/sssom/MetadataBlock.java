package org.demarcationmap.catalogue.sssom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an SSSOM file says of its mappings as a whole.
 *
 * @param prefixes the prefixes of its identifiers
 * @param extensions the slots beside those of the standard that it defines
 * @param source what to name as the source of its mappings
 */
record MetadataBlock(Set<String> prefixes, Set<String> extensions, String source) {

	private static final Set<String> BUILT_IN = Set.of("dcterms", "linkml", "oboInOwl", "owl", "pav", "prov", "rdf",
			"rdfs", "semapv", "skos", "sssom", "xsd");

	private static final YAMLMapper YAML = YAMLMapper
		.builder(YAMLFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
			.loadSettings(LoadSettings.builder().setMaxAliasesForCollections(0).setAllowRecursiveKeys(false).build())
			.build())
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	MetadataBlock {
		prefixes = Set.copyOf(prefixes);
		extensions = Set.copyOf(extensions);
	}

	/**
	 * Reads the lines before the table.
	 * @throws UnacceptableFileException if they are no YAML
	 */
	static MetadataBlock of(List<String> lines) {
		var yaml = lines.stream()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1))
			.collect(Collectors.joining("\n"));
		try {
			return yaml.isBlank() ? new Slots(null, null, null, null).block()
					: YAML.readValue(yaml, Slots.class).block();
		}
		catch (JacksonException ex) {
			throw new UnacceptableFileException("SSSOM whose metadata are no YAML",
					"Mend the lines that begin with #: each holds a part of one YAML mapping, without anchors and tags.",
					ex);
		}
	}

	/**
	 * The slots that are read.
	 */
	private record Slots(@Nullable Map<String, String> curieMap, @Nullable List<Extension> extensionDefinitions,
			@Nullable String mappingSetId, @Nullable String mappingSetTitle) {

		MetadataBlock block() {
			var declared = (this.curieMap != null) ? this.curieMap.keySet() : Set.<String>of();
			var extensions = Stream.ofNullable(this.extensionDefinitions)
				.flatMap(List::stream)
				.flatMap((extension) -> Stream.ofNullable(extension.slotName()))
				.collect(Collectors.toSet());
			return new MetadataBlock(
					Stream.concat(BUILT_IN.stream(), declared.stream()).collect(Collectors.toUnmodifiableSet()),
					extensions, source());
		}

		private String source() {
			return (this.mappingSetId != null) ? this.mappingSetId
					: (this.mappingSetTitle != null) ? this.mappingSetTitle : "SSSOM mapping set without an id";
		}

	}

	/**
	 * The definition of a slot that is not in the standard.
	 */
	private record Extension(@Nullable String slotName) {
	}

}
