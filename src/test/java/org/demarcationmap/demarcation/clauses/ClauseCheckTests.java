package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private static final Party CLOSED = new Party.OfBody(new BodyCode("JCA-NID"));

	private static final FoundParties PARTIES = new FoundParties(Map.of("SG2", new Party.OfBody(RehearsalCase.SG2),
			"SG20", new Party.OfBody(RehearsalCase.SG20), "IEEE", new Party.OfBody(new BodyCode("IEEE")), "Q1/2",
			question(), "Q1/2 (2025-2028)", question(), "JCA-NID", CLOSED), Set.of(CLOSED));

	@ParameterizedTest
	@CsvSource(textBlock = """
			SOLE,     Q1/2
			SOLE,     SG20
			JOINT,    SG2;SG20
			EXTERNAL, IEEE
			DEFERRED, ''
			""")
	void takesClausesThatNameWhomTheirArrangementNeeds(Arrangement arrangement, String responsible) {
		assertThat(errors(clause("oid-resolution", "WHOLE", arrangement, names(responsible)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			SOLE,     '',       RESPONSIBLE_MISSING
			SOLE,     SG2;SG20, RESPONSIBLE_MISSING
			JOINT,    SG2,      RESPONSIBLE_MISSING
			EXTERNAL, '',       RESPONSIBLE_MISSING
			DEFERRED, SG2,      RESPONSIBLE_NOT_ALLOWED
			EXTERNAL, SG2,      RESPONSIBLE_NOT_ALLOWED
			SOLE,     IEEE,     RESPONSIBLE_NOT_ALLOWED
			EXTERNAL, JCA-NID,  RESPONSIBLE_NOT_ALLOWED
			JOINT,    SG2;SG2,  DUPLICATE_PARTY
			JOINT,    Q1/2;Q1/2 (2025-2028), DUPLICATE_PARTY
			SOLE,     Q9/99,    UNKNOWN_QUESTION
			SOLE,     SG99,     UNKNOWN_BODY
			""")
	void saysWhomAClauseNamesWrongly(Arrangement arrangement, String responsible, ErrorCode code) {
		assertThat(errors(clause("oid-resolution", "WHOLE", arrangement, names(responsible)))).singleElement()
			.satisfies((error) -> {
				assertThat(error.code()).isEqualTo(code);
				assertThat(error.path()).containsExactly("clauses", "0", "responsible");
			});
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			nowhere,        WHOLE,  UNKNOWN_TOPIC,  nowhere
			ipv6,           WHOLE,  OUT_OF_SCOPE,   ipv6
			oid-resolution, COLOUR, UNKNOWN_ASPECT, COLOUR
			""")
	void namesTopicsAndAspectsThatDoNotFit(String topic, String aspect, ErrorCode code, String value) {
		assertThat(errors(clause(topic, aspect, Arrangement.SOLE, List.of("SG2")))).singleElement()
			.satisfies((error) -> {
				assertThat(error.code()).isEqualTo(code);
				assertThat(error.message()).contains("'" + value + "'");
			});
	}

	@Test
	void namesTheArrangementAndTheMend() {
		assertThat(errors(clause("oid-resolution", "WHOLE", Arrangement.SOLE, List.of())))
			.extracting(UserError::message)
			.containsExactly("The clause on 'oid-resolution' is SOLE: name exactly one who is responsible, not 0.");
	}

	@Test
	void refusesAProposalWithoutClauses() {
		assertThat(check(List.of())).extracting(UserError::code).containsExactly(ErrorCode.NO_CLAUSES);
	}

	@Test
	void refusesTwoClausesForOneTopicAndAspect() {
		var clause = clause("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG2"));
		assertThat(check(List.of(clause, clause))).extracting(UserError::code)
			.containsExactly(ErrorCode.DUPLICATE_CLAUSE);
	}

	@ParameterizedTest
	@CsvSource({ "2000,", "2001, TEXT_TOO_LONG", "1000000, TEXT_TOO_LONG" })
	void limitsTheBoundarySentence(int length, ErrorCode code) {
		assertThat(boundary("x".repeat(length))).isEqualTo((code != null) ? List.of(code) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "one\u0000two", "one\ntwo", "one\u0085two", "one\u2028two", "one\ud800two" })
	void refusesControlCharactersInTheBoundarySentence(String text) {
		assertThat(boundary(text)).containsExactly(ErrorCode.TEXT_NOT_PLAIN);
	}

	@Test
	void takesWholeTopicsAndAspectsOfOthers() {
		assertThat(check(List.of(clause("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG2")),
				clause("identifier-terminology", "RESOLUTION", Arrangement.SOLE, List.of("SG2")))))
			.isEmpty();
	}

	@Test
	void refusesTheWholeOfATopicBesideOneOfItsAspects() {
		var errors = check(List.of(clause("oid-resolution", "RESOLUTION", Arrangement.SOLE, List.of("SG2")),
				clause("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG20"))));
		assertThat(errors).extracting(UserError::code).containsExactly(ErrorCode.DUPLICATE_CLAUSE);
		assertThat(errors.getFirst().message())
			.startsWith("Clause 1 speaks of the WHOLE of 'oid-resolution', and so of RESOLUTION too.");
		assertThat(errors.getFirst().path()).containsExactly("clauses", "0", "aspect");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-01, 2026-03-01, '',               ''
			2027-01-01, 2026-06-01, '',               ''
			,           2026-06-01, '',               ''
			2026-02-28, ,           DAY_NOT_POSSIBLE, validUntil
			,           2026-02-28, DAY_NOT_POSSIBLE, reviewOn
			2026-06-01, 2026-06-02, DAY_NOT_POSSIBLE, reviewOn
			""")
	void wantsDaysToComeInTheirOrder(@Nullable LocalDate until, @Nullable LocalDate review, String code, String field) {
		var errors = errors(new ClauseDraft("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG2"), List.of(),
				List.of(), "", until, review));
		assertThat(errors.stream().map((error) -> error.code().name()).toList()).isEqualTo(listed(code));
		assertThat(errors.stream().map((error) -> error.path().getLast()).toList()).isEqualTo(listed(field));
	}

	@Test
	void saysWhoIsInformedWrongly() {
		var errors = errors(new ClauseDraft("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG2"), List.of(),
				List.of("IEEE", "SG99"), "", null, null));
		assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_BODY);
			assertThat(error.path()).containsExactly("clauses", "0", "informed");
		});
	}

	@Test
	void looksNothingUpWhereThereIsTooMuch() {
		var clause = clause("nowhere", "COLOUR", Arrangement.SOLE, List.of("SG99"));
		assertThat(check(Collections.nCopies(10_000, clause))).extracting(UserError::code)
			.containsExactly(ErrorCode.TOO_MANY_CLAUSES);
		var names = clause("oid-resolution", "WHOLE", Arrangement.JOINT, Collections.nCopies(51, "SG2"));
		assertThat(errors(names)).extracting(UserError::code).containsExactly(ErrorCode.TOO_MANY_NAMES);
	}

	@Test
	void saysEverythingThatIsWrongAtOnce() {
		assertThat(errors(new ClauseDraft("nowhere", "COLOUR", Arrangement.JOINT, List.of("SG99"), List.of("Q7/77"),
				List.of(), "", null, null)))
			.extracting(UserError::code)
			.containsExactly(ErrorCode.UNKNOWN_TOPIC, ErrorCode.UNKNOWN_ASPECT, ErrorCode.UNKNOWN_BODY,
					ErrorCode.UNKNOWN_QUESTION, ErrorCode.RESPONSIBLE_MISSING);
	}

	private static Party question() {
		return new Party.OfQuestion(QuestionNumber.parse("Q1/2"), StudyPeriod.parse("2025-2028"));
	}

	private static List<ErrorCode> boundary(String text) {
		return errors(new ClauseDraft("oid-resolution", "WHOLE", Arrangement.SOLE, List.of("SG2"), List.of(), List.of(),
				text, null, null))
			.stream()
			.map(UserError::code)
			.toList();
	}

	private static List<String> listed(String value) {
		return value.isEmpty() ? List.of() : List.of(value);
	}

	private static List<String> names(String names) {
		return names.isEmpty() ? List.of() : List.of(names.split(";"));
	}

	private static ClauseDraft clause(String topic, String aspect, Arrangement arrangement, List<String> responsible) {
		return new ClauseDraft(topic, aspect, arrangement, responsible, List.of(), List.of(), "", null, null);
	}

	private static List<UserError> errors(ClauseDraft draft) {
		return check(List.of(draft));
	}

	private static List<UserError> check(List<ClauseDraft> drafts) {
		return Clauses.checkSize(drafts)
			.orElse(() -> new ClauseCheck(RehearsalCase.demarcation(), PARTIES, Set.of("ipv6"), TODAY).check(drafts))
			.userErrors();
	}

}
