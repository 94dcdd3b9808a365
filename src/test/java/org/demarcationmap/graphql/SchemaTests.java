package org.demarcationmap.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaPrinter;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.overlap.Evidence;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SchemaTests {

	private static final Path PRINTED = Path.of("src/test/resources/schema.printed.graphqls");

	private final GraphQLSchema schema;

	private final List<RuntimeWiringConfigurer> wirings;

	SchemaTests(GraphQlSource source, ObjectProvider<RuntimeWiringConfigurer> wirings) {
		this.schema = source.schema();
		this.wirings = wirings.orderedStream().toList();
	}

	@Test
	void everyFieldHasItsCodeAndAllCodeItsField() {
		var wiring = RuntimeWiring.newRuntimeWiring();
		this.wirings.forEach((each) -> each.configure(wiring));
		var report = SchemaMappingInspector.initializer()
			.classMapping("Recommendation", Deliverable.Facts.class)
			.classMapping("Supplement", Deliverable.Facts.class)
			.classMapping("TechnicalReport", Deliverable.Facts.class)
			.classMapping("WorkItem", Deliverable.Facts.class)
			.classMapping("OutsideText", Deliverable.Facts.class)
			.classMapping("TopicPath", Evidence.TopicPath.class)
			.classMapping("SharedWords", Evidence.SharedWords.class)
			.classMapping("ReferencePath", Evidence.ReferencePath.class)
			.classMapping("ProcessTrace", Evidence.ProcessTrace.class)
			.inspect(this.schema, wiring.build().getDataFetchers());
		assertThat(report.unmappedFields()).as("fields without code").isEmpty();
		assertThat(report.unmappedRegistrations()).as("code without field").isEmpty();
		assertThat(report.unmappedArguments()).as("arguments that no field has").isEmpty();
		assertThat(report.fieldNullnessErrors()).as("fields that may be null in one place only").isEmpty();
		assertThat(report.argumentNullnessErrors()).as("arguments that may be null in one place only").isEmpty();
		assertThat(report.skippedTypes()).as("types that could not be inspected").isEmpty();
	}

	@Test
	void everythingIsDescribed() {
		assertThat(this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && !isBuiltIn(type))
			.flatMap(SchemaTests::elements)
			.filter((element) -> element.getDescription() == null || element.getDescription().isBlank())
			.map(GraphQLNamedSchemaElement::getName)).isEmpty();
	}

	@Test
	void theErrorCodesAreThoseOfTheSchema() {
		var type = (GraphQLEnumType) this.schema.getType("ErrorCode");
		assertThat(type).isNotNull();
		assertThat(type.getValues()).extracting(GraphQLEnumValueDefinition::getName)
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
	}

	/**
	 * Rewrites the file with {@code -Dschema.rewrite=true}; the change is then reviewed.
	 */
	@Test
	void theContractIsThePrintedSchema() throws IOException {
		var options = SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true)
			.includeSchemaDefinition(false);
		var printed = new SchemaPrinter(options).print(this.schema);
		if (Boolean.getBoolean("schema.rewrite")) {
			Files.writeString(PRINTED, printed);
		}
		assertThat(PRINTED).content().isEqualTo(printed);
	}

	private static boolean isBuiltIn(GraphQLNamedSchemaElement type) {
		return List.of("String", "Int", "Float", "Boolean", "ID").contains(type.getName());
	}

	private static Stream<GraphQLNamedSchemaElement> elements(GraphQLNamedSchemaElement type) {
		Stream<GraphQLNamedSchemaElement> inside = switch (type) {
			case GraphQLFieldsContainer container -> container.getFieldDefinitions()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(field), field.getArguments().stream()));
			case GraphQLInputObjectType input -> input.getFieldDefinitions().stream().map((field) -> field);
			case GraphQLEnumType choice -> choice.getValues().stream().map((value) -> value);
			default -> Stream.empty();
		};
		return Stream.concat(Stream.of(type), inside);
	}

}
