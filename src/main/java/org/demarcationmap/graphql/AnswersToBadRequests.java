package org.demarcationmap.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What a request gets that no handler understood: a problem that says what to send
 * instead.
 */
@Component
class AnswersToBadRequests extends DefaultErrorAttributes {

	private static final String HOW_TO_ASK = "Send JSON like {\"query\": \"{ demarcations { slug } }\"}"
			+ " as application/json, or the document itself as application/graphql.";

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		var attributes = super.getErrorAttributes(request, options);
		var path = String.valueOf(attributes.get("path"));
		var status = HttpStatus.valueOf(status(request));
		var problem = new LinkedHashMap<String, @Nullable Object>();
		problem.put("title", status.getReasonPhrase());
		problem.put("status", status.value());
		problem.put("detail", detail(status, path));
		problem.put("instance", path);
		return problem;
	}

	private static int status(WebRequest request) {
		var status = request.getAttribute("jakarta.servlet.error.status_code", RequestAttributes.SCOPE_REQUEST);
		return (status instanceof Integer code) ? code : HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

	private static String detail(HttpStatus status, String path) {
		if (status == HttpStatus.NOT_FOUND) {
			return "There is nothing at " + path + ". GraphQL is at /graphql, the query page at /graphiql.";
		}
		if ("/graphql".equals(path) && status.is4xxClientError()) {
			return "The request cannot be read. " + HOW_TO_ASK;
		}
		return status.is4xxClientError() ? "The request to " + path + " cannot be read: check method, type and body."
				: "Something went wrong here. Whoever runs this server finds it in the log.";
	}

}
