package org.demarcationmap.catalogue.writing;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
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

	Stream<Row> text() {
		var label = this.after.details().kind().label();
		var same = this.before != null && this.before.asRow().says(this.after.asRow())
				&& this.before.details().kind() == this.after.details().kind();
		return same ? Stream.empty() : Stream
			.of(new Row().put("key", this.after.key()).put("label", label).put("properties", this.after.asRow()));
	}

	Stream<Row> aliases() {
		return this.after.aliases()
			.entrySet()
			.stream()
			.filter((alias) -> this.before == null
					|| !alias.getValue().equals(this.before.aliases().get(alias.getKey())))
			.map((alias) -> alias.getValue().asRow().put("text", this.after.key()));
	}

	Stream<Row> editions() {
		var old = new HashSet<>((this.before != null) ? this.before.editions() : List.of());
		return this.after.editions()
			.stream()
			.filter((edition) -> !old.contains(edition))
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
