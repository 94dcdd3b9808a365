package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;

import org.springframework.stereotype.Component;

/**
 * The Deliverables in the database: reads those that a batch speaks of, merges, and
 * writes what changed.
 */
@Component
class ImportedTexts {

	private final Statements statements;

	private final Responsibilities responsibilities;

	ImportedTexts(Statements statements, Responsibilities responsibilities) {
		this.statements = statements;
		this.responsibilities = responsibilities;
	}

	Outcome write(List<DeliverableFact> facts) {
		if (facts.isEmpty()) {
			return Outcome.NOTHING;
		}
		var known = this.responsibilities.known(facts);
		var rows = spokenOf(facts);
		var batch = new TextBatch(rows.stream().map(TextState::of).toList(), editionOwners(facts), takenAway(rows));
		var outcome = Outcome.sum(facts.stream()
			.map((fact) -> batch.merge(fact, known.state(fact)).plus(Outcome.noted(known.problems(fact)))));
		save(batch.changes());
		return outcome;
	}

	/**
	 * The keys of the texts that bear names.
	 * @param names the names
	 * @return the keys by the lookup form of the name; names that no text bears are left
	 * out
	 */
	Map<String, String> keys(Collection<DeliverableName> names) {
		var forms = names.stream().map(DeliverableName::normalised).distinct().toList();
		return this.statements.read("keys-by-name", "names", forms)
			.stream()
			.collect(Collectors.toMap((row) -> row.text("name"), (row) -> row.text("key")));
	}

	private static Map<String, Set<String>> takenAway(List<Row> rows) {
		return rows.stream()
			.collect(Collectors.toMap((row) -> row.row("text").text("key"),
					(row) -> Set.copyOf(row.texts("takenAway"))));
	}

	private List<Row> spokenOf(List<DeliverableFact> facts) {
		var names = facts.stream()
			.flatMap((fact) -> Stream.concat(fact.names().stream(), Stream.ofNullable(fact.became())))
			.map(DeliverableName::normalised)
			.distinct()
			.toList();
		return rows(names);
	}

	private List<Row> rows(Collection<String> names) {
		return this.statements.read("texts-by-name", "names", List.copyOf(names));
	}

	/**
	 * The texts that bear names.
	 * @param names the names in their lookup form
	 */
	List<TextState> named(Collection<String> names) {
		return rows(names).stream().map(TextState::of).toList();
	}

	private Map<String, String> editionOwners(List<DeliverableFact> facts) {
		var names = facts.stream()
			.flatMap((fact) -> fact.editions().stream())
			.map((edition) -> edition.name().value())
			.distinct()
			.toList();
		return this.statements.read("texts-by-edition", "names", names)
			.stream()
			.collect(Collectors.toMap((row) -> row.text("name"), (row) -> row.text("text")));
	}

	void save(List<TextChange> changes) {
		write("texts-create", changes, TextChange::newText);
		write("texts-write", changes, TextChange::changedText);
		write("aliases-create", changes, TextChange::newAliases);
		write("aliases-write", changes, TextChange::changedAliases);
		write("editions-create", changes, TextChange::newEditions);
		write("editions-write", changes, TextChange::changedEditions);
		write("responsibility-write", changes, TextChange::responsibility);
		write("states-write", changes, TextChange::states);
		write("became-write", changes, TextChange::became);
	}

	private void write(String statement, List<TextChange> changes, Function<TextChange, Stream<Row>> rows) {
		this.statements.write(statement, changes.stream().flatMap(rows).toList());
	}

}
