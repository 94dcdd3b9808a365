package org.demarcationmap.catalogue.relaton;

import java.io.CharConversionException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says in words of the file what is wrong with its YAML. What the parser said of it goes
 * to the log.
 */
final class BrokenYaml {

	private static final Logger logger = LoggerFactory.getLogger(BrokenYaml.class);

	private BrokenYaml() {
	}

	/**
	 * Explains why the parser stopped.
	 * @param ex what the parser said
	 * @param token where it stood
	 * @return line, field and mend
	 */
	static UnreadableRecordException explain(JacksonException ex, @Nullable JsonToken token) {
		logger.debug("A record could not be read", ex);
		var field = field(ex);
		if (caused(ex, CharConversionException.class).isPresent()) {
			return new UnreadableRecordException(line(ex), field, "",
					"The record is not written in UTF-8. Save it in UTF-8 and send it again.", ex);
		}
		if (caused(ex, StreamConstraintsException.class).isPresent()) {
			return new UnreadableRecordException(line(ex), field, "",
					"The record is nested deeper, or has longer parts, than is read. Make it flatter and shorter.", ex);
		}
		if (ex instanceof MismatchedInputException mismatch && !field.isEmpty()) {
			return new UnreadableRecordException(line(ex), field, "",
					"`" + field + "` is " + found(token) + "; " + wanted(mismatch) + ".", ex);
		}
		return syntax(ex, field);
	}

	private static UnreadableRecordException syntax(JacksonException ex, String field) {
		var marked = caused(ex, MarkedYamlEngineException.class);
		var line = marked.flatMap(MarkedYamlEngineException::getProblemMark).map(Mark::getLine).orElse(-1) + 1;
		var problem = marked.map(MarkedYamlEngineException::getProblem).orElse("");
		return new UnreadableRecordException((line > 0) ? line : line(ex), field, problem,
				"The syntax of the YAML is broken here. Mend this line or the one before it.", ex);
	}

	private static int line(JacksonException ex) {
		return (ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNr()) : 0;
	}

	private static String field(JacksonException ex) {
		var path = ex.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
		return path.startsWith(".") ? path.substring(1) : path;
	}

	private static String found(@Nullable JsonToken token) {
		return switch (token) {
			case START_ARRAY -> "a list";
			case START_OBJECT -> "a mapping";
			case VALUE_STRING -> "a text";
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
			case VALUE_TRUE, VALUE_FALSE -> "true or false";
			case null, default -> "of another kind";
		};
	}

	private static String wanted(MismatchedInputException ex) {
		return (ex.getTargetType() == String.class) ? "write one text" : "write a mapping of fields";
	}

	private static <T> Optional<T> caused(Throwable ex, Class<T> kind) {
		return Stream.iterate(ex, (cause) -> cause != null, Throwable::getCause)
			.filter(kind::isInstance)
			.map(kind::cast)
			.findFirst();
	}

}
