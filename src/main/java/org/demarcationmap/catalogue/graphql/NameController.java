package org.demarcationmap.catalogue.graphql;

import java.util.List;

import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.names.AliasDraft;
import org.demarcationmap.catalogue.names.Names;
import org.demarcationmap.catalogue.names.Naming;
import org.demarcationmap.catalogue.names.Resolution;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what names stand for.
 */
@Controller
class NameController {

	private final Names names;

	private final Naming naming;

	NameController(Names names, Naming naming) {
		this.names = names;
		this.naming = naming;
	}

	@QueryMapping
	Resolution resolve(@Argument String name) {
		return BadArgumentException.parsing(name, this.names::resolve);
	}

	@MutationMapping
	AddAliasPayload addAlias(@Argument AliasDraft input) {
		var outcome = this.naming.add(input);
		return new AddAliasPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	@MutationMapping
	RemoveAliasPayload removeAlias(@Argument RemoveAliasInput input) {
		var outcome = this.naming.remove(input.id(), input.reason());
		return new RemoveAliasPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	/**
	 * What became of a name that was given.
	 */
	record AddAliasPayload(@Nullable Alias alias, List<UserError> userErrors) {
	}

	/**
	 * Which name to take away, and why.
	 */
	record RemoveAliasInput(String id, String reason) {
	}

	/**
	 * What became of a name that was taken away.
	 */
	record RemoveAliasPayload(@Nullable Node thing, List<UserError> userErrors) {
	}

}
