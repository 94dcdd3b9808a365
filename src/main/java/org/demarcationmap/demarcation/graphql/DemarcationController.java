package org.demarcationmap.demarcation.graphql;

import java.util.List;
import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What can be asked about demarcations and their proposals.
 */
@Controller
class DemarcationController {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final ProposalViews views;

	DemarcationController(Demarcations demarcations, Proposals proposals, ProposalViews views) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.views = views;
	}

	@QueryMapping
	List<Demarcation> demarcations(GraphQLContext context) {
		var all = this.demarcations.all();
		all.forEach((demarcation) -> RehearsalNotice.add(context, demarcation));
		return all;
	}

	@QueryMapping
	Demarcation demarcation(@Argument String slug, GraphQLContext context) {
		var found = this.demarcations.get(slug);
		RehearsalNotice.add(context, found);
		return found;
	}

	@QueryMapping
	Connection<ProposalView> proposals(@Argument String demarcation, @Argument @Nullable ProposalFilter filter,
			Page page, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return this.proposals.in(found, (filter != null) ? filter.state() : null, page).map(this.views::of);
	}

	@QueryMapping
	ProposalView proposal(@Argument String id, GraphQLContext context) {
		return this.views.of(this.proposals.get(id), context);
	}

	@SchemaMapping(typeName = "Demarcation")
	Optional<String> notice(Demarcation demarcation) {
		return demarcation.notice();
	}

	@SchemaMapping(typeName = "Demarcation")
	long commentPeriodSeconds(Demarcation demarcation) {
		return demarcation.rules().commentPeriod().toSeconds();
	}

	@SchemaMapping(typeName = "Demarcation")
	List<TopicSlug> topicSlugs(Demarcation demarcation) {
		return demarcation.topics();
	}

	/**
	 * Narrows a list of proposals.
	 */
	record ProposalFilter(@Nullable ProposalState state) {

	}

}
