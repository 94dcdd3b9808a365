package org.demarcationmap.graphql;

import java.util.List;

/**
 * One refusal that the user can mend: a code for programs, a sentence with the value and
 * the mend for people, and the path of the input field it is about.
 */
public record UserError(ErrorCode code, String message, List<String> path) {

	public UserError {
		message = Quotes.shortened(message);
		path = List.copyOf(path);
	}

	public UserError(ErrorCode code, String message, String... path) {
		this(code, message, List.of(path));
	}

}
