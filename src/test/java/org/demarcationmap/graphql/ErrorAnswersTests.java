package org.demarcationmap.graphql;

import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.GraphQL;
import graphql.GraphQLError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ErrorAnswersTests {

	private static final String SCHEMA = "scalar DateTime scalar Date type Query { line(at: DateTime, on: Date): String }";

	private static GraphQLError errorFor(RuntimeException thrown) {
		return execute("{ line }", thrown).getFirst();
	}

	private static List<GraphQLError> execute(String query, RuntimeException thrown) {
		return graphQl(thrown).execute(query).getErrors();
	}

	private static GraphQL graphQl(RuntimeException thrown) {
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring(new GraphQlConfiguration().scalars())
			.configureRuntimeWiring((wiring) -> wiring.type("Query", (type) -> type.dataFetcher("line", (_) -> {
				throw thrown;
			})))
			.exceptionResolvers(List.of(new ErrorAnswers()))
			.build()
			.graphQl();
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	private static void signIn() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("expert-sg2", "", "ROLE_EXPERT"));
	}

	@Test
	void anUnknownNameIsNotFound() {
		var error = errorFor(new UnknownThingException(ErrorCode.UNKNOWN_DEMARCATION, "There is no \"100 %\"."));
		assertThat(error.getMessage()).isEqualTo("There is no \"100 %\".");
		assertThat(error.getErrorType()).hasToString("NOT_FOUND");
		assertThat(error.getExtensions()).containsEntry("code", "UNKNOWN_DEMARCATION");
	}

	@Test
	void aBadArgumentIsABadRequest() {
		var error = errorFor(new BadArgumentException(ErrorCode.PAGE_TOO_SMALL, "`first` is 0."));
		assertThat(error.getErrorType()).hasToString("BAD_REQUEST");
		assertThat(error.getExtensions()).containsEntry("code", "PAGE_TOO_SMALL");
	}

	@Test
	void aRefusedRightSaysWhy() {
		signIn();
		var error = errorFor(new AccessDeniedException("Only a co-chair of SG2 concludes for SG2."));
		assertThat(error.getMessage()).isEqualTo("Only a co-chair of SG2 concludes for SG2.");
		assertThat(error.getErrorType()).hasToString("FORBIDDEN");
	}

	@Test
	void aRefusedRightAsksAStrangerToSignIn() {
		var error = errorFor(new AccessDeniedException("Access Denied"));
		assertThat(error.getMessage()).startsWith("Sign in first");
		assertThat(error.getErrorType()).hasToString("UNAUTHORIZED");
	}

	@Test
	void aDefectIsToldByAReferenceThatTheLogHas(CapturedOutput output) {
		var error = errorFor(new IllegalStateException("bolt://secret:7687 said no"));
		assertThat(error.getErrorType()).hasToString("INTERNAL_ERROR");
		assertThat(error.getMessage()).doesNotContain("secret").contains("Something went wrong");
		var reference = error.getMessage().replaceAll(".*under (.*)\\.", "$1");
		assertThat(output).contains(reference).contains("bolt://secret:7687 said no");
	}

	@Test
	void aDateThatIsNoneIsRefusedWithAnExample() {
		assertThat(execute("{ line(on: \"13.2.2026\") }", new IllegalStateException()).getFirst().getMessage())
			.contains("\"13.2.2026\" does not fit: write it like \"2026-02-13\".");
		assertThat(execute("{ line(at: \"yesterday\") }", new IllegalStateException()).getFirst().getMessage())
			.contains("\"yesterday\" does not fit: write it like \"2026-02-13T09:00:00Z\".");
	}

}
