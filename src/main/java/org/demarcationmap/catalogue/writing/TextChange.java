package org.demarcationmap.catalogue.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A text before and after a batch, and the rows that lead from one to the other.
 *
 * @param before the text as it was; none where it is new
 * @param after the text as it will be
 */
record TextChange(@Nullable TextState before, TextState after) {

	boolean isOne() {
		return !this.after.equals(this.before);
	}

	Stream<Row> newText() {
		return (this.before == null) ? Stream.of(text()) : Stream.empty();
	}

	Stream<Row> changedText() {
		var same = this.before == null || (this.before.asRow().says(this.after.asRow())
				&& this.before.details().kind() == this.after.details().kind());
		return same ? Stream.empty() : Stream.of(text());
	}

	private Row text() {
		return new Row().put("key", this.after.key())
			.put("label", this.after.details().kind().label())
			.put("properties", this.after.asRow());
	}

	Stream<Row> newAliases() {
		return aliases((former) -> former == null);
	}

	Stream<Row> changedAliases() {
		return aliases((former) -> former != null);
	}

	private Stream<Row> aliases(Predicate<@Nullable AliasState> wanted) {
		var old = (this.before != null) ? this.before.aliases() : Map.<String, AliasState>of();
		return this.after.aliases()
			.entrySet()
			.stream()
			.filter((alias) -> !alias.getValue().equals(old.get(alias.getKey()))
					&& wanted.test(old.get(alias.getKey())))
			.map((alias) -> alias.getValue().asRow().put("text", this.after.key()));
	}

	Stream<Row> newEditions() {
		return editions((former) -> former == null);
	}

	Stream<Row> changedEditions() {
		return editions((former) -> former != null);
	}

	private Stream<Row> editions(Predicate<@Nullable EditionState> wanted) {
		var old = new HashMap<String, EditionState>();
		Stream.ofNullable(this.before)
			.flatMap((text) -> text.editions().stream())
			.forEach((edition) -> old.put(edition.key(), edition));
		return this.after.editions()
			.stream()
			.filter((edition) -> !edition.equals(old.get(edition.key())) && wanted.test(old.get(edition.key())))
			.map((edition) -> new Row().put("key", edition.key())
				.put("text", this.after.key())
				.put("properties", edition.asRow()));
	}

	Stream<Row> responsibility() {
		var same = this.before != null && this.before.responsibility().equals(this.after.responsibility());
		return (same || !this.after.responsibility().isKnown()) ? Stream.empty()
				: Stream.of(this.after.responsibility().asRow(this.after.key()));
	}

	Stream<Row> states() {
		return this.after.states()
			.stream()
			.filter((state) -> this.before == null || !this.before.states().contains(state))
			.map((state) -> new Row().put("text", this.after.key())
				.put("key", UUID.randomUUID().toString())
				.put("status", state.status())
				.put("since", state.since())
				.put("properties", new Row().put(this.after.details().provenance())));
	}

	Stream<Row> became() {
		var later = this.after.became();
		return (later == null || (this.before != null && later.equals(this.before.became()))) ? Stream.empty()
				: Stream.of(new Row().put("text", this.after.key()).put("later", later));
	}

}
