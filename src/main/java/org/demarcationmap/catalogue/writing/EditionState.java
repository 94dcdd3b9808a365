package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.UUID;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.EditionKind;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the catalogue has it, or will have it.
 *
 * @param key its opaque key
 * @param fact what is known of it
 */
record EditionState(String key, EditionFact fact) {

	static EditionState first(EditionFact fact) {
		return new EditionState(UUID.randomUUID().toString(), fact);
	}

	static EditionState of(Row row) {
		var approved = row.value("approved", PartialDate::new);
		var fact = new EditionFact(row.value("name", (name) -> EditionName.of(name, approved)),
				row.find("number", String::valueOf), approved, row.find("title", String::valueOf),
				row.find("abstract", String::valueOf), row.value("status", DeliverableStatus::valueOf),
				row.provenance());
		return new EditionState(row.text("key"), fact);
	}

	private Origin origin() {
		return this.fact.provenance().origin();
	}

	EditionName name() {
		return this.fact.name();
	}

	PartialDate approved() {
		return this.fact.approved();
	}

	DeliverableStatus status() {
		return this.fact.status();
	}

	boolean isWhole() {
		return name().kind() == EditionKind.EDITION;
	}

	boolean isNamed(EditionFact other) {
		return name().value().equals(other.name().value());
	}

	/**
	 * Whether another source may speak of the same edition under another of the text's
	 * names: the same kind of thing approved in the same month.
	 */
	boolean mayBe(EditionFact other) {
		return other.provenance().origin() != origin() && name().kind() == other.name().kind()
				&& approved().sameMonth(other.approved()) && (name().part().equals(other.name().part())
						|| name().part().isEmpty() || other.name().part().isEmpty());
	}

	EditionState mergedWith(EditionFact other) {
		var replaces = other.provenance().origin().mayReplaceEditionOf(origin());
		return new EditionState(this.key, replaces ? filled(other, this.fact) : filled(this.fact, other));
	}

	private EditionFact filled(EditionFact better, EditionFact rest) {
		return new EditionFact(better.name(), (better.number() != null) ? better.number() : rest.number(),
				better.approved(), (better.title() != null) ? better.title() : rest.title(),
				(better.summary() != null) ? better.summary() : rest.summary(),
				(better.status() != DeliverableStatus.UNKNOWN) ? better.status() : rest.status(),
				better.provenance().since(this.fact.provenance()));
	}

	/**
	 * Tells superseded from withdrawn, which a record of a publication does not: it is
	 * superseded where the text has a later edition.
	 */
	EditionState judgedAmong(Collection<EditionState> editions) {
		if (origin() != Origin.RELATON
				|| (status() != DeliverableStatus.WITHDRAWN && status() != DeliverableStatus.SUPERSEDED)) {
			return this;
		}
		var later = editions.stream().anyMatch((other) -> other.isWhole() && other.approved().laterMonth(approved()));
		return with(later ? DeliverableStatus.SUPERSEDED : DeliverableStatus.WITHDRAWN);
	}

	private EditionState with(DeliverableStatus status) {
		return new EditionState(this.key, new EditionFact(name(), this.fact.number(), approved(), this.fact.title(),
				this.fact.summary(), status, this.fact.provenance()));
	}

	/**
	 * Whether what a record says of an edition is what stands, judged among the others.
	 */
	boolean isJudged(DeliverableStatus said) {
		return origin() == Origin.RELATON && said == DeliverableStatus.WITHDRAWN
				&& status() == DeliverableStatus.SUPERSEDED;
	}

	String source() {
		return this.fact.provenance().source();
	}

	@Nullable String title() {
		return this.fact.title();
	}

	Row asRow() {
		return new Row().put("key", this.key)
			.put("name", name())
			.put("kind", name().kind())
			.put("number", this.fact.number())
			.put("approved", approved())
			.put("title", title())
			.put("abstract", this.fact.summary())
			.put("status", status())
			.put(this.fact.provenance());
	}

}
