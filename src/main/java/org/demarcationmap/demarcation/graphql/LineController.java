package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.AllocationChange;
import org.demarcationmap.demarcation.lines.AllocationState;
import org.demarcationmap.demarcation.lines.LineDiff;
import org.demarcationmap.demarcation.lines.Reconfirmation;
import org.demarcationmap.demarcation.lines.Reconfirmations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UnknownThingException;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What can be asked about agreed lines.
 */
@Controller
class LineController {

	private final Demarcations demarcations;

	private final AgreedLines lines;

	private final Reconfirmations reconfirmations;

	LineController(Demarcations demarcations, AgreedLines lines, Reconfirmations reconfirmations) {
		this.demarcations = demarcations;
		this.lines = lines;
		this.reconfirmations = reconfirmations;
	}

	@QueryMapping
	Optional<LineView> agreedLine(@Argument String demarcation, @Argument @Nullable Integer version,
			@Argument @Nullable Instant asOf, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return this.lines.find(demarcation, version, asOf).map((line) -> new LineView(line, found));
	}

	@QueryMapping
	DiffView lineDiff(@Argument String demarcation, @Argument Integer from, @Argument @Nullable Integer to,
			GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return new DiffView(found, new LineDiff(version(demarcation, from), version(demarcation, to)));
	}

	@BatchMapping(typeName = "Allocation", field = "toReconfirm")
	Map<Allocation, List<Reconfirmation>> toReconfirm(Collection<Allocation> allocations) {
		return this.reconfirmations.of(allocations);
	}

	/** Its earlier name in the schema. */
	@SchemaMapping(typeName = "AllocationBasis")
	AllocationState standing(Allocation.Basis basis) {
		return basis.state();
	}

	private AgreedLine version(String demarcation, @Nullable Integer version) {
		return this.lines.find(demarcation, version, null)
			.orElseThrow(() -> new UnknownThingException(ErrorCode.UNKNOWN_VERSION, unknown(demarcation, version)));
	}

	private String unknown(String demarcation, @Nullable Integer version) {
		return this.lines.find(demarcation, null, null)
			.map((latest) -> "The line of " + demarcation + " has no version " + version + ". Its versions are 1 to "
					+ latest.content().version() + ".")
			.orElse("Nothing is agreed in " + demarcation + " yet, so its line has no version.");
	}

	/**
	 * How two versions differ, in the shape of the schema.
	 */
	record DiffView(Demarcation demarcation, LineDiff diff) {

		public LineView from() {
			return new LineView(this.diff.from(), this.demarcation);
		}

		public LineView to() {
			return new LineView(this.diff.to(), this.demarcation);
		}

		public List<AllocationChange> changes() {
			return this.diff.changes();
		}

	}

}
