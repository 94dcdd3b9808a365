package org.demarcationmap.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;

/**
 * Someone who takes part, under the name of an account.
 *
 * @param name the account's name, unique in the installation
 * @param roles what the participant may act as
 * @param delegation the delegation that accredited the participant, if one did
 */
public record Participant(String name, List<Role> roles, @Nullable Delegation delegation) {

	public Participant {
		roles = List.copyOf(roles);
	}

	/**
	 * Tells whether the participant holds a role.
	 * @param role the role, with its body or demarcation
	 * @return {@code true} where it was granted
	 */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * The sides that the participant co-chairs.
	 * @param demarcation the slug of a demarcation
	 * @return the codes of the sides' bodies; normally one or none
	 */
	public List<String> coChairedSides(String demarcation) {
		return this.roles.stream()
			.filter(Role.CoChair.class::isInstance)
			.map(Role.CoChair.class::cast)
			.filter((role) -> role.demarcation().equals(demarcation))
			.map(Role.CoChair::side)
			.toList();
	}

	/**
	 * The bodies that the participant is an expert of.
	 * @return their codes
	 */
	public List<String> bodies() {
		return this.roles.stream()
			.filter(Role.Expert.class::isInstance)
			.map(Role.Expert.class::cast)
			.map(Role.Expert::body)
			.toList();
	}

	/**
	 * The bodies for which the participant speaks, as an expert or as a co-chair.
	 * @return their codes, each once
	 */
	public List<String> actsFor() {
		return this.roles.stream().flatMap((role) -> switch (role) {
			case Role.Expert expert -> Stream.of(expert.body());
			case Role.CoChair coChair -> Stream.of(coChair.side());
			case Role.Secretariat _, Role.Reviewer _ -> Stream.<String>empty();
		}).distinct().toList();
	}

	/**
	 * Refuses a participant who does not hold a role.
	 * @param role the role that an act needs
	 * @param act the act, as a verb phrase
	 * @throws AccessDeniedException with a sentence that says who may
	 */
	public void mustBe(Role role, String act) {
		if (!is(role)) {
			throw refusal("Only the " + role + " may " + act);
		}
	}

	/**
	 * Refuses a participant who only reads.
	 * @param act the act, as a verb phrase
	 * @throws AccessDeniedException with a sentence that says who may
	 */
	public void mustContribute(String act) {
		if (this.roles.stream().allMatch(Role.Reviewer.class::isInstance)) {
			throw refusal("Only experts, co-chairs and the secretariat may " + act);
		}
	}

	/**
	 * A refusal that says who asked.
	 * @param sentence who may, without the full stop
	 * @return the exception to throw
	 */
	public AccessDeniedException refusal(String sentence) {
		return new AccessDeniedException(sentence + "; you are signed in as " + this + ".");
	}

	/**
	 * The delegation that the participant speaks for.
	 * @return the delegation, or empty for those whom none accredited
	 */
	public Optional<Delegation> speaksFor() {
		return Optional.ofNullable(this.delegation);
	}

	@Override
	public String toString() {
		if (this.roles.isEmpty()) {
			return this.name;
		}
		return this.name + " (" + this.roles.stream().map(Role::toString).collect(Collectors.joining(", ")) + ")";
	}

}
