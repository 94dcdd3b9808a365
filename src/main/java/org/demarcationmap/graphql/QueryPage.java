package org.demarcationmap.graphql;

import java.util.concurrent.TimeUnit;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page on which people write queries: GraphiQL, wholly served from here, so that it
 * works without internet access and needs no script from elsewhere.
 */
@Controller
class QueryPage {

	/**
	 * GraphiQL's editor sets style elements as it runs, hence the exception for styles.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@GetMapping("/graphiql")
	ResponseEntity<Resource> page() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.cacheControl(CacheControl.maxAge(1, TimeUnit.MINUTES))
			.header("Content-Security-Policy", POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.header("Referrer-Policy", "no-referrer")
			.body(new ClassPathResource("static/graphiql/index.html"));
	}

}
