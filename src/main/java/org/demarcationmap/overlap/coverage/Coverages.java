package org.demarcationmap.overlap.coverage;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * How the sides of scopes stand to their topics, read from what the graph says now.
 */
@Service
public class Coverages {

	private final ClaimsOnTopics claims;

	Coverages(ClaimsOnTopics claims) {
		this.claims = claims;
	}

	/**
	 * A page of the topics of a scope.
	 * @param scope between whom and about what
	 * @param page how many, and after which
	 */
	public Connection<TopicCoverage> page(Scope scope, Page page) {
		var after = page.after(0, "");
		var topics = scope.topics()
			.stream()
			.filter((topic) -> topic.value().compareTo(after) > 0)
			.limit(page.limit())
			.toList();
		return page.connect(of(scope, topics), (coverage) -> List.of(coverage.topic().slug().value()),
				scope.topics()::size);
	}

	/**
	 * How the sides stand to some topics of a scope.
	 * @return the topics that there are, by slug
	 */
	public List<TopicCoverage> of(Scope scope, List<TopicSlug> topics) {
		if (topics.isEmpty()) {
			return List.of();
		}
		var narrowed = new Scope(scope.owner(), scope.sides(), topics, scope.aspects());
		return this.claims.of(Reach.of(narrowed)).stream().map((found) -> TopicCoverage.of(narrowed, found)).toList();
	}

	/** How the sides stand to one aspect of a topic, where both are in scope. */
	public Optional<CoverageRow> row(Scope scope, TopicSlug topic, Aspect aspect) {
		return of(scope, List.of(topic)).stream()
			.flatMap((coverage) -> coverage.rows().stream())
			.filter((row) -> row.aspect().equals(aspect))
			.findFirst();
	}

}
