package org.demarcationmap.catalogue.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableFilter;
import org.demarcationmap.catalogue.DeliverableList;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableOrder;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.graphql.Ahead;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UnknownThingException;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers which Deliverables there are.
 */
@Controller
class DeliverableController {

	private final DeliverableList list;

	private final DeliverableLookup deliverables;

	private final EditionPages editions;

	private final KnownNames names;

	DeliverableController(DeliverableList list, DeliverableLookup deliverables, EditionPages editions,
			KnownNames names) {
		this.list = list;
		this.deliverables = deliverables;
		this.editions = editions;
		this.names = names;
	}

	@QueryMapping
	Connection<Deliverable> deliverables(@Argument @Nullable DeliverableFilter filter,
			@Argument @Nullable DeliverableOrder orderBy, Page page) {
		var wanted = (filter != null) ? filter : DeliverableFilter.ANY;
		var found = this.list.page(wanted, (orderBy != null) ? orderBy : DeliverableOrder.BY_NAME, page);
		return this.names.checkTopic(this.names.checkBody(found, wanted.body()), wanted.topic());
	}

	@QueryMapping
	Deliverable deliverable(@Argument String name, Ahead ahead, DataFetchingEnvironment environment) {
		var wanted = BadArgumentException.parsing(name, DeliverableName::parse);
		var editions = ahead.page("editions");
		var found = editions.isPresent() ? this.editions.named(wanted, editions.get(), environment)
				: this.deliverables.named(wanted);
		return found.orElseThrow(() -> new UnknownThingException(ErrorCode.UNKNOWN_DELIVERABLE,
				"There is no Deliverable \"%s\": look for it with `deliverables(filter: {title: …})`."
					.formatted(name)));
	}

}
