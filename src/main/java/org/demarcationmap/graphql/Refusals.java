package org.demarcationmap.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Collects every reason against a command before it is decided, so that the user mends
 * all of them at once.
 */
public final class Refusals {

	private final List<UserError> errors = new ArrayList<>();

	public Refusals add(ErrorCode code, String message, String... path) {
		this.errors.add(new UserError(code, message, path));
		return this;
	}

	public Refusals addAll(Collection<UserError> others) {
		this.errors.addAll(others);
		return this;
	}

	/** Adds the refusal if the condition holds; the message is only made then. */
	public Refusals when(boolean condition, ErrorCode code, Supplier<String> message, String... path) {
		return condition ? add(code, message.get(), path) : this;
	}

	public boolean isEmpty() {
		return this.errors.isEmpty();
	}

	/**
	 * Refuses a query that cannot be answered for all these reasons.
	 * @throws BadArgumentException with all sentences, and the code of the first
	 */
	public void throwIfAny() {
		if (!isEmpty()) {
			throw new BadArgumentException(this.errors.getFirst().code(),
					FirstMistakes.of(this.errors).stream().map(UserError::message).collect(Collectors.joining(" ")));
		}
	}

	/**
	 * Runs the command if nothing speaks against it, and refuses with all reasons if not.
	 */
	public <T> Outcome<T> orElse(Supplier<Outcome<T>> command) {
		return isEmpty() ? command.get() : Outcome.refused(this.errors);
	}

}
