package org.demarcationmap.overlap.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.findings.FindingRow;
import org.demarcationmap.overlap.matrix.MatrixCell;
import org.demarcationmap.overlap.matrix.MatrixParty;
import org.demarcationmap.overlap.matrix.MatrixSource;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from a matrix to bodies and Questions, and to the cards of its strongest
 * overlaps.
 */
@Controller
class MatrixFieldsController {

	private final ThingsBehind things;

	private final Overlaps overlaps;

	MatrixFieldsController(ThingLookup things, Overlaps overlaps) {
		this.things = new ThingsBehind(things);
		this.overlaps = overlaps;
	}

	@BatchMapping
	Map<MatrixParty, Body> body(List<MatrixParty> parties) {
		return this.things.each(parties, MatrixParty::bodyKey, Body.class);
	}

	@BatchMapping
	Map<MatrixParty, Question> question(List<MatrixParty> parties) {
		return this.things.each(parties, (party) -> (party.question() != null) ? party.question().key() : null,
				Question.class);
	}

	@SchemaMapping
	double score(MatrixCell cell) {
		return cell.score().value();
	}

	@BatchMapping
	Map<MatrixCell, List<Overlap>> strongest(List<MatrixCell> cells) {
		var strongest = new HashMap<MatrixCell, List<Overlap>>();
		cells.stream()
			.distinct()
			.collect(Collectors.groupingBy(MatrixCell::source))
			.forEach((source, its) -> strongest.putAll(strongest(source, its)));
		return strongest;
	}

	private Map<MatrixCell, List<Overlap>> strongest(MatrixSource source, List<MatrixCell> cells) {
		var found = cells.stream().flatMap((cell) -> cell.found().stream()).distinct().toList();
		var cards = this.overlaps.cards(found, source.scope())
			.stream()
			.collect(Collectors.toMap(Overlap::id, Function.identity()));
		return cells.stream().collect(Collectors.toMap(Function.identity(), (cell) -> of(cell.found(), cards)));
	}

	private static List<Overlap> of(List<FindingRow> found, Map<String, Overlap> cards) {
		return found.stream().flatMap((row) -> Stream.ofNullable(cards.get(row.key()))).toList();
	}

}
