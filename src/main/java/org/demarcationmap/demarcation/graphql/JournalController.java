package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Readers;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.journal.Entries;
import org.demarcationmap.journal.EntryFilter;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.journal.Verification;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The journal, to be searched and verified.
 */
@Controller
class JournalController {

	private final Entries entries;

	private final Journal journal;

	private final Readers readers;

	private final CurrentParticipant current;

	private final Demarcations demarcations;

	JournalController(Entries entries, Journal journal, Readers readers, CurrentParticipant current,
			Demarcations demarcations) {
		this.entries = entries;
		this.journal = journal;
		this.readers = readers;
		this.current = current;
		this.demarcations = demarcations;
	}

	@QueryMapping
	Connection<EntryView> journal(@Argument @Nullable EntryFilter filter, Page page, GraphQLContext context) {
		var reader = this.readers.of(this.current.get());
		var wanted = (filter != null) ? filter : EntryFilter.ANY;
		if (wanted.demarcation() != null) {
			this.demarcations.get(wanted.demarcation());
		}
		var found = this.entries.before(reader, wanted, before(page), page.limit());
		var views = found.stream().map(EntryView::new).toList();
		mark(views, context);
		return page.connect(views, (entry) -> List.of(entry.sequence()), () -> this.entries.count(reader, wanted));
	}

	private static long before(Page page) {
		return page.after(0, Integer.MAX_VALUE);
	}

	private void mark(List<EntryView> entries, GraphQLContext context) {
		if (entries.stream().anyMatch((entry) -> !entry.slug().isEmpty())) {
			var slugs = entries.stream().map(EntryView::slug).collect(Collectors.toSet());
			this.demarcations.all()
				.stream()
				.filter((it) -> slugs.contains(it.slug().value()))
				.forEach((it) -> RehearsalNotice.add(context, it));
		}
	}

	@QueryMapping
	Verification verifyJournal() {
		var participant = this.current.get();
		if (!participant.is(new Role.Secretariat()) && !participant.is(new Role.Reviewer())) {
			throw participant.refusal("Only the secretariat and reviewers may verify the journal");
		}
		return this.journal.verify();
	}

	@BatchMapping(typeName = "Entry")
	Map<EntryView, Demarcation> demarcation(Collection<EntryView> entries) {
		var all = this.demarcations.all()
			.stream()
			.collect(Collectors.toMap((it) -> it.slug().value(), (demarcation) -> demarcation));
		var found = new HashMap<EntryView, Demarcation>();
		entries.stream()
			.filter((entry) -> all.containsKey(entry.slug()))
			.forEach((entry) -> found.put(entry, Objects.requireNonNull(all.get(entry.slug()))));
		return found;
	}

}
