package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;

import org.demarcationmap.demarcation.Demarcation;

/**
 * Marks every answer that speaks of a rehearsal.
 */
final class RehearsalNotice {

	private RehearsalNotice() {
	}

	static void add(GraphQLContext context, Demarcation demarcation) {
		Notices.add(context, demarcation.notice());
	}

}
