package org.demarcationmap.catalogue.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.search.Search;
import org.demarcationmap.catalogue.search.SearchFilter;
import org.demarcationmap.catalogue.search.SearchHit;
import org.demarcationmap.catalogue.search.SearchText;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.OncePerLevel;
import org.demarcationmap.graphql.Page;

/**
 * Answers where words or names are found.
 */
@Controller
class SearchController {

	private final Search search;

	private final KnownNames names;

	private final OncePerLevel<Node> things;

	SearchController(Search search, KnownNames names, ThingLookup things, BatchLoaderRegistry registry) {
		this.search = search;
		this.names = names;
		this.things = OncePerLevel.register(registry, "SearchHit.node", things::shownFor);
	}

	@QueryMapping
	Connection<SearchHit> search(@Argument String text, @Argument @Nullable SearchFilter filter, Page page) {
		var wanted = (filter != null) ? filter : SearchFilter.ANY;
		if (wanted.period() != null) {
			BadArgumentException.parsing(wanted.period(), StudyPeriod::parse);
		}
		var found = this.search.page(BadArgumentException.parsing(text, SearchText::parse), wanted, page);
		return this.names.checkBody(found, wanted.body());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Node> node(SearchHit hit, DataFetchingEnvironment environment) {
		return this.things.beside(hit, environment);
	}

}
