package org.demarcationmap.overlap.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapTreatment;
import org.demarcationmap.overlap.PathNode;

/**
 * Claims in a short notation: {@code SG2 MAIN USE E.1}, with {@code =Y.1} for a text that
 * is the same work and {@code >Y.2@SG20} for one that it refers to.
 */
final class Claims {

	static final List<BodyCode> SIDES = Stream.of("SG2", "SG17", "SG20").map(BodyCode::new).toList();

	private Claims() {
	}

	static List<Claim> of(String notation) {
		return Arrays.stream(notation.split(";", -1))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.map(Claims::claim)
			.toList();
	}

	private static Claim claim(String notation) {
		var parts = notation.split(" ", -1);
		var side = new BodyCode(parts[0]);
		var more = List.of(parts).subList(4, parts.length);
		return new Claim("b-" + side, side, text(parts[3], Grade.valueOf(parts[1]), new Aspect(parts[2])),
				Set.copyOf(more.stream().filter((it) -> it.startsWith("=")).map((it) -> it.substring(1)).toList()),
				more.stream().filter((it) -> it.startsWith(">")).map((it) -> reference(parts[3], side, it)).toList());
	}

	private static CoverageReference reference(String from, BodyCode side, String notation) {
		var to = notation.substring(1).split("@", -1);
		return new CoverageReference(node(from), side, node(to[0]), new BodyCode(to[1]));
	}

	private static PathNode node(String name) {
		return new PathNode(PathNode.Kind.DELIVERABLE, name, name);
	}

	static OverlapDeliverable text(String name, Grade grade, Aspect aspect) {
		var treatment = new OverlapTreatment("t-" + name + aspect, grade, Place.BODY, aspect, TreatmentStatus.CONFIRMED,
				new Confidence(1), "a source", Verification.VERIFIED);
		return new OverlapDeliverable(name, new DeliverableName(name), null, DeliverableKind.RECOMMENDATION,
				DeliverableStatus.IN_FORCE, null, treatment);
	}

}
