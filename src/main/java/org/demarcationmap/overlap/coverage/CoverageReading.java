package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;

/**
 * How the claims of the sides on a topic are read for one aspect of it. The word follows
 * from what is kept here, and so does the sentence.
 *
 * @param aspect the aspect, or the whole topic
 * @param treating what treats it, by side, in the order of the claims
 * @param elsewhere what sides have on other aspects that have nothing on this one
 */
record CoverageReading(Aspect aspect, Map<BodyCode, List<Claim>> treating, Map<BodyCode, List<Claim>> elsewhere) {

	private static final int REFERENCES = 10;

	static CoverageReading of(Aspect aspect, List<BodyCode> sides, Collection<Claim> claims) {
		var treating = bySide(sides, claims.stream().filter((claim) -> Claim.treats(aspect, claim.aspect())).toList());
		var elsewhere = bySide(sides, claims.stream().filter((claim) -> !treating.containsKey(claim.side())).toList());
		return new CoverageReading(aspect, treating, elsewhere);
	}

	private static Map<BodyCode, List<Claim>> bySide(List<BodyCode> sides, List<Claim> claims) {
		var found = claims.stream().collect(Collectors.groupingBy(Claim::side));
		var ordered = new LinkedHashMap<BodyCode, List<Claim>>();
		sides.forEach((side) -> ordered.computeIfAbsent(side, found::get));
		return ordered;
	}

	CoverageWord word() {
		if (!overlapping().isEmpty()) {
			return CoverageWord.OVERLAP;
		}
		return switch (this.treating.size()) {
			case 0 -> CoverageWord.GAP;
			case 1 ->
				(this.elsewhere.isEmpty() && references().isEmpty()) ? CoverageWord.EXCLUSIVE : CoverageWord.SYNERGY;
			default -> CoverageWord.SYNERGY;
		};
	}

	/**
	 * By side, the strongest claim that makes an overlap: a main subject, as which
	 * another side treats the same aspect in another work.
	 */
	Map<BodyCode, Claim> overlapping() {
		var mains = new LinkedHashMap<BodyCode, Map<Aspect, List<Claim>>>();
		this.treating.forEach((side, claims) -> mains.put(side,
				claims.stream().filter(Claim::isMain).collect(Collectors.groupingBy(Claim::aspect))));
		var found = new LinkedHashMap<BodyCode, Claim>();
		this.treating.forEach((side, claims) -> claims.stream()
			.filter(Claim::isMain)
			.filter((claim) -> mains.entrySet()
				.stream()
				.anyMatch((other) -> !other.getKey().equals(side) && meets(claim, other.getValue())))
			.findFirst()
			.ifPresent((claim) -> found.put(side, claim)));
		return found;
	}

	/** Few texts are the same work, so the first ones decide. */
	private static boolean meets(Claim claim, Map<Aspect, List<Claim>> others) {
		return others.entrySet()
			.stream()
			.filter((other) -> other.getKey().equals(claim.aspect()) || other.getKey().equals(Aspect.WHOLE)
					|| claim.aspect().equals(Aspect.WHOLE))
			.flatMap((other) -> other.getValue().stream())
			.anyMatch((other) -> !claim.isSameWorkAs(other));
	}

	/** How many sides treat it as a main subject. */
	long sidesWithMain() {
		return this.treating.values().stream().filter((claims) -> claims.stream().anyMatch(Claim::isMain)).count();
	}

	/** Whether two sides treat it in a work that both have. */
	boolean isOneWork() {
		var holders = new HashMap<String, Set<BodyCode>>();
		claims().forEach((claim) -> claim.works()
			.forEach((work) -> holders.computeIfAbsent(work, (_) -> new HashSet<>()).add(claim.side())));
		return claims().anyMatch((claim) -> holders.getOrDefault(claim.deliverable().key(), Set.of()).size() > 1);
	}

	/** What joins the work of the sides that treat it with the work of others. */
	List<CoverageReference> references() {
		return claims().flatMap((claim) -> claim.references().stream()).distinct().limit(REFERENCES).toList();
	}

	private Stream<Claim> claims() {
		return this.treating.values().stream().flatMap(List::stream);
	}

}
