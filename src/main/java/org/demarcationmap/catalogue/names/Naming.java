package org.demarcationmap.catalogue.names;

import java.util.Map;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.facts.Asserted;
import org.demarcationmap.catalogue.names.AliasTable.Borne;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Gives names to things and takes them away. Every name says why it is one.
 */
@Service
public class Naming {

	private final Commands commands;

	private final Things things;

	private final AliasTable aliases;

	private final TextMerging merging;

	Naming(Commands commands, Things things, AliasTable aliases, TextMerging merging) {
		this.commands = commands;
		this.things = things;
		this.aliases = aliases;
		this.merging = merging;
	}

	/**
	 * Gives a thing another name. Where the name belongs to another text, both become one
	 * if that is asked for.
	 * @param draft what the participant wrote
	 * @return the name, or why it cannot be given
	 */
	public Outcome<Alias> add(AliasDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("give names");
			this.aliases.takeTurn();
			var refusals = new Refusals();
			Wording.line(refusals, draft.name(), "name");
			Wording.neededText(refusals, draft.evidence(), "evidence");
			return refusals
				.orElse(() -> this.things.meantBy(draft.thing(), "thing").then((thing) -> add(thing, draft, act)));
		});
	}

	private Outcome<Alias> add(Node thing, AliasDraft draft, Act act) {
		return NamedKind.of(thing)
			.map((kind) -> add(thing, kind, draft, act))
			.orElseGet(() -> Outcome.refused(ErrorCode.BAD_ARGUMENT,
					"'" + draft.thing() + "' is an edition, which bears no other names. Name the text.", "thing"));
	}

	private Outcome<Alias> add(Node thing, NamedKind kind, AliasDraft draft, Act act) {
		try {
			var normalised = kind.normalised(draft.name());
			return this.aliases.borne(kind, normalised)
				.map((borne) -> settle(thing, borne, draft, act))
				.orElseGet(() -> Outcome.done(give(thing, kind, normalised, draft, act)));
		}
		catch (IllegalArgumentException ex) {
			return Outcome.refused(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), "name");
		}
	}

	private Outcome<Alias> settle(Node thing, Borne borne, AliasDraft draft, Act act) {
		var owner = NamedKind.nameOf(borne.thing());
		if (borne.thing().id().equals(thing.id())) {
			return Outcome.refused(ErrorCode.NAME_TAKEN, owner + " bears the name '" + draft.name() + "' already.",
					"name");
		}
		if (!(thing instanceof Deliverable)) {
			return Outcome.refused(ErrorCode.NAME_TAKEN, "'" + draft.name() + "' is a name of " + owner
					+ ". Choose another; topics that are one are joined by `mergeTopics`.", "name");
		}
		if (!draft.merges()) {
			return Outcome.refused(ErrorCode.NAME_TAKEN,
					"'" + draft.name() + "' is a name of " + owner
							+ ". If both are one text, send `merge: true`; `removeAlias` takes them apart again.",
					"name");
		}
		this.merging.merge(borne.thing().id(), thing.id(), draft.evidence(), act);
		act.record(new TextsMerged(thing.id(), NamedKind.nameOf(thing), owner, draft.evidence()));
		return Outcome.done(this.aliases.withKey(borne.alias().id()).orElseThrow().alias());
	}

	private Alias give(Node thing, NamedKind kind, String normalised, AliasDraft draft, Act act) {
		var key = UUID.randomUUID().toString();
		var properties = Asserted.by(act);
		properties.putAll(Map.of("key", key, "kind", kind.name(), "name", draft.name().strip(), "normalised",
				normalised, "evidence", draft.evidence().strip()));
		this.aliases.give(thing, properties);
		act.record(new AliasAdded(key, NamedKind.nameOf(thing), draft.name().strip(), draft.evidence().strip()));
		return this.aliases.withKey(key).orElseThrow().alias();
	}

	/**
	 * Takes a name away. Where it came by a merge, the two texts are taken apart.
	 * @param id the id of the name
	 * @param reason why it is none
	 * @return the thing that bore it, or why it cannot be taken away
	 */
	public Outcome<Node> remove(String id, String reason) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("take names away");
			this.aliases.takeTurn();
			var refusals = new Refusals();
			Wording.neededText(refusals, reason, "reason");
			return refusals.orElse(() -> this.aliases.withKey(id)
				.map((borne) -> remove(borne, reason, act))
				.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_NODE,
						"No name has the id '" + id + "'. `aliases { id name }` lists those of a thing.", "id")));
		});
	}

	private Outcome<Node> remove(Borne borne, String reason, Act act) {
		var name = borne.alias().name();
		var thing = NamedKind.nameOf(borne.thing());
		if (borne.merge() != null) {
			this.merging.takeApart(borne.merge(), act);
			act.record(new MergeTakenApart(borne.thing().id(), thing, name, reason.strip()));
			return this.things.meantBy(borne.thing().id(), "id");
		}
		if (name.equals(thing)) {
			return Outcome.refused(ErrorCode.NAME_NEEDED, "'" + name + "' is what the thing goes by. Other names can be"
					+ " taken away; this one changes with the newest edition.", "id");
		}
		this.aliases.take(borne.alias(), act.participant().name(), reason.strip());
		act.record(new AliasRemoved(borne.alias().id(), thing, name, reason.strip()));
		return Outcome.done(borne.thing());
	}

}
