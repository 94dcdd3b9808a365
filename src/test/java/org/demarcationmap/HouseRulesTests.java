package org.demarcationmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules of the house that neither the compiler nor the modules see.
 */
class HouseRulesTests {

	private static final String BASE = "org.demarcationmap";

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(BASE);

	private static final String[] DOMAIN = { BASE + ".catalogue", BASE + ".overlap", BASE + ".demarcation",
			BASE + ".coordination", BASE + ".journal" };

	@Test
	void domainPackagesKnowNoGraphQlNoOfficeFilesAndNoHttp() {
		noClasses().that()
			.resideInAnyPackage(DOMAIN)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("graphql..", "org.springframework.graphql..", "org.apache.poi..", "jakarta.servlet..",
					"org.springframework.web..", "org.springframework.http..")
			.check(CODE);
	}

	@Test
	void onlyGraphQlPackagesKnowGraphQl() {
		noClasses().that()
			.resideOutsideOfPackages(BASE + "..graphql..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("graphql..", "org.springframework.graphql..")
			.check(CODE);
	}

	@Test
	void graphQlAndControllersLeaveTheDatabaseToQueryClasses() {
		noClasses().that()
			.resideInAPackage(BASE + "..graphql..")
			.or()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat(
					resideInAPackage("org.neo4j..").or(JavaClass.Predicates.equivalentTo(Neo4jClient.class)))
			.check(CODE);
	}

	@Test
	void onlyTheEmbeddedDatabaseKnowsTheKernel() throws IOException {
		var embedded = sources(Path.of("src/embedded/java"));
		noClasses().that(DescribedPredicate.describe("are not in src/embedded", (code) -> !isIn(embedded, code)))
			.should()
			.dependOnClassesThat(resideInAPackage("org.neo4j..")
				.and(resideOutsideOfPackages("org.neo4j.driver..", "org.neo4j.cypherdsl..")))
			.check(CODE);
	}

	@Test
	void nothingPointsAtExportOrWeb() {
		noClasses().that()
			.resideOutsideOfPackages(BASE + ".export..", BASE + ".web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(BASE + ".export..", BASE + ".web..")
			.check(CODE);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().check(CODE);
	}

	@Test
	void dependenciesComeThroughTheConstructor() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CODE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Util", "Utils", "Helper", "Manager", "Dto" })
	void classesAreNamedAfterWhatTheyAre(String ending) {
		noClasses().should().haveSimpleNameEndingWith(ending).check(CODE);
	}

	@Test
	void timeComesFromTheInjectedClock() {
		noClasses().that()
			.doNotHaveSimpleName("TimeConfiguration")
			.should()
			.callMethodWhere(DescribedPredicate.describe("reads the system's clock", HouseRulesTests::readsTheClock))
			.check(CODE);
	}

	@Test
	void thereIsOneJackson() {
		noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..").check(CODE);
	}

	private static boolean readsTheClock(JavaMethodCall call) {
		var owner = call.getTargetOwner();
		var parameters = call.getTarget().getRawParameterTypes();
		return (owner.getPackageName().equals("java.time") && call.getName().equals("now")
				&& parameters.stream().noneMatch((type) -> type.isEquivalentTo(Clock.class)))
				|| (owner.isEquivalentTo(Clock.class) && call.getName().matches("system.*|tick[A-Z].*"))
				|| (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
	}

	private static boolean isIn(Set<String> sources, JavaClass code) {
		return sources.contains(code.getPackageName().replace('.', '/') + "/"
				+ code.getSource().flatMap((source) -> source.getFileName()).orElse(""));
	}

	private static Set<String> sources(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map((file) -> folder.relativize(file).toString())
				.collect(Collectors.toSet());
		}
	}

}
