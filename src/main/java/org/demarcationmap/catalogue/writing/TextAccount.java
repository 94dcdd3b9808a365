package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.StateFact;
import org.demarcationmap.catalogue.writing.Change.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a fact did to a text, line by line.
 *
 * @param before the text as it was; none where it is new
 * @param after the text as it is now
 * @param fact the fact, with what could be taken of it
 * @param said who is responsible, as far as the catalogue knows them
 */
record TextAccount(@Nullable TextState before, TextState after, DeliverableFact fact, ResponsibilityState said) {

	List<Change> changes() {
		return Stream.of(text(), names(), editions(), responsibility(), states(), became())
			.flatMap((lines) -> lines)
			.toList();
	}

	private Subject subject(String kind, String name) {
		return new Subject(kind, name, this.fact.locus());
	}

	private Subject subject() {
		return subject(this.after.details().kind().name(), this.after.name().value());
	}

	private String source() {
		return this.fact.provenance().source();
	}

	private Stream<Change> text() {
		if (this.before == null) {
			return Stream.of(Change.created(subject(), this.after.details().title(), source()));
		}
		var differences = new Differences(subject(), source());
		var refused = differences.refusals(this.after.key(), fields(this.after), offered());
		return Stream.concat(differences.updates(fields(this.before), fields(this.after)), refused);
	}

	private static Row fields(TextState text) {
		return text.asRow().put("kind", text.details().kind());
	}

	/** Where there are editions, title, status and date are theirs. */
	private Row offered() {
		var details = this.fact.details();
		var row = new Row().put("kind", details.kind())
			.put("scope", details.scope())
			.put("approvalProcess", details.approvalProcess());
		return !this.after.editions().isEmpty() ? row
				: row.put("title", details.title())
					.put("status", said(details.status()))
					.put("approved", details.approved());
	}

	private static @Nullable DeliverableStatus said(DeliverableStatus status) {
		return (status != DeliverableStatus.UNKNOWN) ? status : null;
	}

	private Stream<Change> names() {
		return this.after.aliases()
			.entrySet()
			.stream()
			.filter((alias) -> (this.before != null) ? !this.before.aliases().containsKey(alias.getKey())
					: !alias.getKey().equals(this.after.name().normalised()))
			.map((alias) -> Change.created(subject("NAME", alias.getValue().name().value()), this.after.name(),
					source()));
	}

	private Stream<Change> editions() {
		return this.after.editions().stream().flatMap(this::edition);
	}

	private Stream<Change> edition(EditionState edition) {
		var subject = subject("EDITION", edition.name().value());
		var earlier = (this.before != null) ? this.before.edition(edition.key()) : null;
		if (earlier == null) {
			return Stream.of(Change.created(subject, edition.title(), edition.source()));
		}
		return earlier.equals(edition) ? Stream.empty()
				: new Differences(subject, edition.source()).updates(earlier.asRow(), edition.asRow());
	}

	/**
	 * What a fact says of an edition and does not stand.
	 */
	Stream<Change> refusals(EditionFact offered) {
		return this.after.edition(offered).stream().flatMap((edition) -> {
			var row = new Row().put("number", offered.number())
				.put("title", offered.title())
				.put("status", edition.isJudged(offered.status()) ? null : said(offered.status()));
			return new Differences(subject("EDITION", edition.name().value()), offered.provenance().source())
				.refusals(edition.key(), edition.asRow(), row);
		});
	}

	private Stream<Change> responsibility() {
		var was = (this.before != null) ? this.before.responsibility() : ResponsibilityState.NOT_KNOWN;
		var is = this.after.responsibility();
		var subject = subject("RESPONSIBILITY", this.after.name().value());
		if (!was.equals(is)) {
			return Stream.of(was.isKnown()
					? new Change(Action.UPDATED, subject, "responsible", was.text(), is.text(), source(), null)
					: Change.created(subject, is.text(), source()));
		}
		return (this.said.isKnown() && !is.says(this.said)) ? Stream.of(refused(subject, is)) : Stream.empty();
	}

	private Change refused(Subject subject, ResponsibilityState standing) {
		var byHand = standing.provenance() != null && standing.provenance().origin() == Origin.ASSERTED;
		return new Change(byHand ? Action.CONFLICT : Action.LEFT_ALONE, subject, "responsible", standing.text(),
				this.said.text(), source(), byHand ? this.after.key() : null);
	}

	private Stream<Change> states() {
		return this.after.states()
			.stream()
			.filter((state) -> this.before == null || !this.before.states().contains(state))
			.map((StateFact state) -> state.status() + " " + state.since())
			.sorted()
			.map((state) -> Change.created(subject("STATE", this.after.name().value()), state, source()));
	}

	private Stream<Change> became() {
		var was = (this.before != null) ? this.before.became() : null;
		return Objects.equals(was, this.after.became()) ? Stream.empty()
				: Stream.of(new Change(Action.UPDATED, subject(), "became", null, this.fact.became(), source(), null));
	}

}
