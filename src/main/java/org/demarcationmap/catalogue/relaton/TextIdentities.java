package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.demarcationmap.catalogue.DeliverableName;
import org.jspecify.annotations.Nullable;

/**
 * Which records are editions of the same text.
 * <p>
 * A number means one text, so records with the same numbers belong together. Numbers that
 * stand in one identifier, as in {@code Y.4000/Y.2060 (06/2012)}, are names of one text
 * as a rule, and the rule has traps: numbers were given anew (F.51), texts parted (D.110
 * and E.151), and a number wandered from text to text (Q.11 went with E.29, E.161 and
 * E.163). To join whatever ever stood together would make E.161, E.163 and E.164 one
 * text. As a wrong join is worse than a missing one, joint names are settled from the
 * newest back to the oldest:
 * <ol>
 * <li>Where none of the numbers has a text yet, they are names of a new one.</li>
 * <li>Where one text has some of them, the others join it if the title has at least one
 * word in five in common with the titles of that text; else they make a text of their
 * own, which takes these editions.</li>
 * <li>Where the numbers belong to several texts by now, the editions go to the one whose
 * titles are nearest, the first number's in case of doubt, and no names are joined.</li>
 * </ol>
 * The outcome does not depend on the order of the records.
 */
public final class TextIdentities {

	private static final double RELATED = 0.2;

	private final Map<String, JointName> joints = new HashMap<>();

	private final Map<DeliverableName, RelatonText> owners = new HashMap<>();

	private final List<RelatonText> texts = new ArrayList<>();

	private TextIdentities() {
	}

	/**
	 * Settles the texts of a set of records.
	 * @param headings the headings of all of them, each under the name of its record
	 * @return the texts
	 */
	public static TextIdentities of(Map<String, Heading> headings) {
		var identities = new TextIdentities();
		headings.forEach(identities::collect);
		identities.joints.values()
			.stream()
			.sorted(Comparator.comparing(JointName::newest)
				.reversed()
				.thenComparingInt((joint) -> joint.numbers().size())
				.thenComparing((joint) -> joint.name().value()))
			.forEach(identities::settle);
		return identities;
	}

	/**
	 * The texts, in the order of their names.
	 * @return the texts
	 */
	public List<RelatonText> texts() {
		return this.texts.stream().sorted(Comparator.comparing((text) -> text.names().getFirst().value())).toList();
	}

	private void collect(String record, Heading heading) {
		this.joints.computeIfAbsent(heading.name().joint().normalised(), (name) -> new JointName(heading.name()))
			.add(record, heading);
	}

	private void settle(JointName joint) {
		var owners = joint.numbers().stream().filter(this.owners::containsKey).map(this::owner).distinct().toList();
		var free = joint.numbers().stream().filter((number) -> !this.owners.containsKey(number)).toList();
		var nearest = nearest(joint, owners);
		var text = (nearest == null || (!free.isEmpty() && joint.kinship(nearest) < RELATED)) ? begin() : nearest;
		free.forEach((number) -> this.owners.put(number, text));
		text.take(joint, free);
	}

	private RelatonText owner(DeliverableName number) {
		return Objects.requireNonNull(this.owners.get(number));
	}

	private static @Nullable RelatonText nearest(JointName joint, Collection<RelatonText> owners) {
		RelatonText nearest = null;
		for (var owner : owners) {
			if (nearest == null || joint.kinship(owner) > joint.kinship(nearest)) {
				nearest = owner;
			}
		}
		return nearest;
	}

	private RelatonText begin() {
		var text = new RelatonText();
		this.texts.add(text);
		return text;
	}

}
