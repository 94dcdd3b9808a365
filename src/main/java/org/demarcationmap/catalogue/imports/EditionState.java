package org.demarcationmap.catalogue.imports;

import java.util.Collection;
import java.util.UUID;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.EditionKind;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the catalogue has it, or will have it.
 *
 * @param key its opaque key
 * @param fact what is known of it
 * @param origin who knows it best
 */
record EditionState(String key, EditionFact fact, Origin origin) {

	static EditionState first(EditionFact fact, Origin origin) {
		return new EditionState(UUID.randomUUID().toString(), fact, origin);
	}

	static EditionState of(Row row) {
		var fact = new EditionFact(row.value("name", EditionName::parse), row.find("number", String::valueOf),
				row.value("approved", PartialDate::new), row.find("title", String::valueOf),
				row.value("status", DeliverableStatus::valueOf), row.find("source", String::valueOf));
		return new EditionState(row.text("key"), fact, row.value("origin", Origin::valueOf));
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
	boolean mayBe(EditionFact other, Origin said) {
		return said != this.origin && name().kind() == other.name().kind() && approved().sameMonth(other.approved())
				&& (name().part().equals(other.name().part()) || name().part().isEmpty()
						|| other.name().part().isEmpty());
	}

	EditionState mergedWith(EditionFact other, Origin said) {
		var replaces = said.mayReplaceEditionOf(this.origin);
		return new EditionState(this.key, replaces ? filled(other, this.fact) : filled(this.fact, other),
				replaces ? said : this.origin);
	}

	private static EditionFact filled(EditionFact better, EditionFact rest) {
		return new EditionFact(better.name(), (better.number() != null) ? better.number() : rest.number(),
				better.approved(), (better.title() != null) ? better.title() : rest.title(),
				(better.status() != DeliverableStatus.UNKNOWN) ? better.status() : rest.status(),
				(better.source() != null) ? better.source() : rest.source());
	}

	/**
	 * Tells superseded from withdrawn, which a record of a publication does not: it is
	 * superseded where the text has a later edition.
	 */
	EditionState judgedAmong(Collection<EditionState> editions) {
		if (this.origin != Origin.RELATON
				|| (status() != DeliverableStatus.WITHDRAWN && status() != DeliverableStatus.SUPERSEDED)) {
			return this;
		}
		var later = editions.stream().anyMatch((other) -> other.isWhole() && other.approved().laterMonth(approved()));
		return with(later ? DeliverableStatus.SUPERSEDED : DeliverableStatus.WITHDRAWN);
	}

	private EditionState with(DeliverableStatus status) {
		return new EditionState(this.key,
				new EditionFact(name(), this.fact.number(), approved(), this.fact.title(), status, this.fact.source()),
				this.origin);
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
			.put("status", status())
			.put("source", this.fact.source())
			.put("origin", this.origin);
	}

}
