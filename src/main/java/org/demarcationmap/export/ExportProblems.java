package org.demarcationmap.export;

import jakarta.servlet.http.HttpServletResponse;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.graphql.UnknownThingException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says over HTTP why a file cannot be given out.
 */
@RestControllerAdvice(basePackageClasses = ExportProblems.class)
class ExportProblems {

	@ExceptionHandler({ UnknownExportException.class, UnknownThingException.class })
	ProblemDetail unknown(RuntimeException ex, HttpServletResponse response) {
		return problem(HttpStatus.NOT_FOUND, ex, response);
	}

	@ExceptionHandler(NotReadyException.class)
	ProblemDetail notReady(NotReadyException ex, HttpServletResponse response) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, ex, response);
	}

	@ExceptionHandler(BadArgumentException.class)
	ProblemDetail bad(BadArgumentException ex, HttpServletResponse response) {
		return problem(HttpStatus.BAD_REQUEST, ex, response);
	}

	/** The headers of the file that was not written are taken back. */
	private static ProblemDetail problem(HttpStatus status, RuntimeException ex, HttpServletResponse response) {
		response.reset();
		return ProblemDetail.forStatusAndDetail(status, String.valueOf(ex.getMessage()));
	}

}
