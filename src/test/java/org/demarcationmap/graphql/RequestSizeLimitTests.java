package org.demarcationmap.graphql;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class RequestSizeLimitTests {

	private final RequestSizeLimit filter = new RequestSizeLimit(
			new GraphQlLimits(25, 100, 20, 50_000, 30, 5_000, DataSize.ofBytes(10)));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void aRequestWithinTheLimitPasses() throws Exception {
		assertThat(handedOn(request("/graphql", "0123456789", true))).isEqualTo("0123456789");
	}

	@Test
	void aRequestThatDoesNotTellItsSizePassesUnchangedWithinTheLimit() throws Exception {
		assertThat(handedOn(request("/graphql", "0123456789", false))).isEqualTo("0123456789");
	}

	@Test
	void aLargerRequestIsRefusedNamingTheLimit() throws Exception {
		this.filter.doFilter(request("/graphql", "01234567890", true), this.response, this.chain);
		assertThat(this.response.getStatus()).isEqualTo(413);
		assertThat(this.response.getContentAsString()).contains("larger than 10 bytes").contains("REQUEST_TOO_LARGE");
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void aLargerRequestThatDoesNotTellItsSizeIsRefused() throws Exception {
		this.filter.doFilter(request("/graphql", "01234567890", false), this.response, this.chain);
		assertThat(this.response.getStatus()).isEqualTo(413);
	}

	@Test
	void otherAddressesHaveTheirOwnLimits() throws Exception {
		assertThat(handedOn(request("/imports", "01234567890", true))).isEqualTo("01234567890");
	}

	private String handedOn(HttpServletRequest request) throws Exception {
		this.filter.doFilter(request, this.response, this.chain);
		var passed = this.chain.getRequest();
		assertThat(passed).isNotNull();
		return new String(passed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static HttpServletRequest request(String path, String body, boolean tellsItsSize) {
		var request = new MockHttpServletRequest("POST", path) {
			@Override
			public long getContentLengthLong() {
				return tellsItsSize ? super.getContentLengthLong() : -1;
			}
		};
		request.setServletPath(path);
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

}
