package org.demarcationmap.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MutationIdsTests {

	private static final Map<String, String> WITHOUT = Map.of("computeOverlaps", "It has no effect the second time.",
			"stopOverlapComputation", "It has no effect the second time.", "reviewOverlap",
			"Its answer is read from findings that are brought up to date, which no transaction may do.",
			"createAccount", "Its answer has a password, which is not kept.", "resetPassword",
			"Its answer has a password, which is not kept.", "changePassword",
			"Its input has passwords, of which not even a digest is kept.", "lockAccount",
			"It has no effect the second time.", "unlockAccount", "It has no effect the second time.");

	private final TypeDefinitionRegistry schema = schema();

	@Test
	void everyMutationTakesOneOrHasAReasonNotTo() {
		assertThat(mutations().filter((mutation) -> !takesAnId(mutation)).map(FieldDefinition::getName))
			.as("those without one are added to graphql/mutation-ids.graphqls, or here with a reason")
			.containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
	}

	private Stream<FieldDefinition> mutations() {
		var extensions = Objects.requireNonNull(this.schema.objectTypeExtensions().get("Mutation"));
		return extensions.stream().map(ObjectTypeDefinition::getFieldDefinitions).flatMap(List::stream);
	}

	private boolean takesAnId(FieldDefinition mutation) {
		var input = mutation.getInputValueDefinitions().getFirst();
		var type = ((TypeName) ((NonNullType) input.getType()).getType()).getName();
		var extensions = this.schema.inputObjectTypeExtensions().getOrDefault(type, List.of());
		return extensions.stream()
			.map(InputObjectTypeDefinition::getInputValueDefinitions)
			.flatMap(List::stream)
			.anyMatch((field) -> field.getName().equals("clientMutationId"));
	}

	private static TypeDefinitionRegistry schema() {
		try (var files = Files.list(Path.of("graphql"))) {
			var text = files.filter((file) -> file.toString().endsWith(".graphqls"))
				.sorted()
				.map(MutationIdsTests::read)
				.collect(Collectors.joining("\n"));
			return new SchemaParser().parse(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
