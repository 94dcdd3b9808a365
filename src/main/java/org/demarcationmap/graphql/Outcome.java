package org.demarcationmap.graphql;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What became of a command: done with a value, or refused with at least one reason.
 * Expected refusals are values; exceptions are for defects and refused rights.
 *
 * @param <T> what a command that is done answers with
 */
public sealed interface Outcome<T> {

	/** The command took effect. */
	record Done<T>(T value) implements Outcome<T> {
	}

	/** The command changed nothing, for these reasons. */
	record Refused<T>(List<UserError> errors) implements Outcome<T> {

		public Refused {
			if (errors.isEmpty()) {
				throw new IllegalArgumentException("A refusal gives at least one reason.");
			}
			errors = FirstMistakes.of(errors);
		}

	}

	static <T> Outcome<T> done(T value) {
		return new Done<>(value);
	}

	static <T> Outcome<T> refused(List<UserError> errors) {
		return new Refused<>(errors);
	}

	static <T> Outcome<T> refused(ErrorCode code, String message, String... path) {
		return new Refused<>(List.of(new UserError(code, message, path)));
	}

	default @Nullable T valueOrNull() {
		return (this instanceof Done<T>(T value)) ? value : null;
	}

	default List<UserError> userErrors() {
		return (this instanceof Refused<T>(List<UserError> errors)) ? errors : List.of();
	}

	default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
		return switch (this) {
			case Done<T>(T value) -> new Done<>(change.apply(value));
			case Refused<T>(List<UserError> errors) -> new Refused<>(errors);
		};
	}

	default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
		return switch (this) {
			case Done<T>(T value) -> next.apply(value);
			case Refused<T>(List<UserError> errors) -> new Refused<>(errors);
		};
	}

}
