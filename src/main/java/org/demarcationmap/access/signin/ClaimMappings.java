package org.demarcationmap.access.signin;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the claims of an OpenID Connect provider are understood.
 *
 * @param nameClaim the claim that names participants; where it is empty, the provider's
 * address and its subject do, which never change
 * @param mappings what values of claims stand for
 */
@ConfigurationProperties("demarcation-map.access.oidc")
record ClaimMappings(@DefaultValue("") String nameClaim, @DefaultValue List<ClaimMapping> mappings) {

	ClaimMappings {
		mappings = List.copyOf(mappings);
	}

}
