package org.demarcationmap;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement of the application, in files and in constants, is planned by the
 * database without a warning. That a label has no data yet is none.
 */
@DatabaseTest
class CypherStatementsTests {

	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");

	private static final SessionConfig SESSION = SessionConfig.builder()
		.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED))
		.build();

	private final Driver driver;

	CypherStatementsTests(Driver driver) {
		this.driver = driver;
	}

	@ParameterizedTest
	@MethodSource({ "files", "constants" })
	void areUnderstoodWithoutAWarning(String statement) {
		try (var session = this.driver.session(SESSION)) {
			var summary = session.run("EXPLAIN " + statement, parameters(statement)).consume();
			assertThat(summary.gqlStatusObjects()).filteredOn(CypherStatementsTests::isWarning).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void sayWhatTheyAnswer(String statement) {
		var header = statement.lines().filter((line) -> line.startsWith("//")).toList();
		assertThat(String.join("\n", header)).contains("Parameters:").containsPattern("Columns\\b");
		assertThat(statement.lines()).contains("CYPHER 25");
	}

	private static Map<String, Object> parameters(String statement) {
		var parameters = new HashMap<String, Object>();
		PARAMETER.matcher(statement).results().forEach((parameter) -> parameters.put(parameter.group(1), Values.NULL));
		return parameters;
	}

	private static boolean isWarning(GqlStatusObject status) {
		return status instanceof GqlNotification notification
				&& notification.severity().filter(NotificationSeverity.WARNING::equals).isPresent();
	}

	static Stream<Named<String>> files() throws IOException {
		var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*.cypher");
		var files = new ArrayList<Named<String>>();
		for (Resource file : resources) {
			files.add(Named.of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
		}
		return files.stream();
	}

	static Stream<Named<String>> constants() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.demarcationmap")
			.stream()
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.of(type.getDeclaredFields()))
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.flatMap((field) -> statement(field).stream());
	}

	private static List<Named<String>> statement(Field field) {
		try {
			field.setAccessible(true);
			return (field.get(null) instanceof String text && text.startsWith("CYPHER 25"))
					? List.of(Named.of(field.getDeclaringClass().getSimpleName() + "." + field.getName(), text))
					: List.of();
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
