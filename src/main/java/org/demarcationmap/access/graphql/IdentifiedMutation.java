package org.demarcationmap.access.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import org.demarcationmap.access.ClientMutations.Done;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.journal.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A mutation to which its client gave an id.
 *
 * @param field the mutation with its input and the fields that are asked for
 * @param id the id
 */
record IdentifiedMutation(ExecutableNormalizedField field, String id) {

	static final String ID = "clientMutationId";

	private static final String INPUT = "input";

	private static final int LONGEST = 200;

	/** The id in the input of a mutation, or null. */
	static @Nullable String idOf(ExecutableNormalizedField field) {
		return (field.getResolvedArguments().get(INPUT) instanceof Map<?, ?> input
				&& input.get(ID) instanceof String given) ? given : null;
	}

	static IdentifiedMutation of(ExecutableNormalizedField field) {
		return new IdentifiedMutation(field, Objects.requireNonNull(idOf(field)));
	}

	/** What speaks against the id as such. */
	List<UserError> check() {
		if (!this.id.isBlank() && this.id.length() <= LONGEST && this.id.chars().noneMatch(Character::isISOControl)) {
			return List.of();
		}
		return List.of(new UserError(ErrorCode.MUTATION_ID_UNFIT, "A clientMutationId is one line of 1 to " + LONGEST
				+ " characters. Choose a new one for each mutation, such as a UUID.", ID));
	}

	/** What would be kept with an answer. */
	Done done(String answer) {
		return new Done(request(), fields(), answer);
	}

	/** Why what was done before is no answer to this, if it is none. */
	List<UserError> differences(Done before) {
		if (!before.request().equals(request())) {
			return List.of(taken("with another input"));
		}
		return before.fields().equals(fields()) ? List.of() : List.of(taken("and asked for other fields"));
	}

	private UserError taken(String how) {
		return new UserError(ErrorCode.MUTATION_ID_TAKEN, "The clientMutationId '" + this.id + "' was given before, "
				+ how + ", and nothing was done now. Send the same request again, or choose a new id.", ID);
	}

	private String request() {
		return CanonicalJson.of(List.of(this.field.getFieldName(), this.field.getResolvedArguments())).sha256();
	}

	private String fields() {
		return CanonicalJson.of(List.of(this.field.getResultKey(), fields(this.field))).sha256();
	}

	private static List<Object> fields(ExecutableNormalizedField parent) {
		var fields = new ArrayList<Object>();
		for (var child : parent.getChildren()) {
			fields.add(List.of(child.getResultKey(), child.getFieldName(), List.copyOf(child.getObjectTypeNames()),
					child.getResolvedArguments(), fields(child)));
		}
		return fields;
	}

	/** The answer of a mutation that did nothing. */
	Map<String, Object> refused(List<UserError> errors) {
		var payload = new LinkedHashMap<String, @Nullable Object>();
		for (var child : this.field.getChildren()) {
			payload.put(child.getResultKey(), switch (child.getFieldName()) {
				case "userErrors" -> errors.stream().map((error) -> userError(child, error)).toList();
				case "__typename" -> child.getSingleObjectTypeName();
				default -> null;
			});
		}
		return Map.of(this.field.getResultKey(), payload);
	}

	private static Map<String, Object> userError(ExecutableNormalizedField selected, UserError error) {
		var fields = new LinkedHashMap<String, Object>();
		for (var child : selected.getChildren()) {
			fields.put(child.getResultKey(), switch (child.getFieldName()) {
				case "code" -> error.code().name();
				case "message" -> error.message();
				case "path" -> error.path();
				default -> "UserError";
			});
		}
		return fields;
	}

}
