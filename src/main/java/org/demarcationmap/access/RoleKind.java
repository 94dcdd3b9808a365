package org.demarcationmap.access;

/**
 * The kinds of role, as they are stored.
 */
public enum RoleKind {

	/** {@link Role.Secretariat}. */
	SECRETARIAT,

	/** {@link Role.Reviewer}. */
	REVIEWER,

	/** {@link Role.Expert}. */
	EXPERT,

	/** {@link Role.CoChair}. */
	CO_CHAIR;

	/**
	 * The role of this kind.
	 * @param body the code of the body or side; empty where the kind has none
	 * @param demarcation the slug of the demarcation; empty where the kind has none
	 * @return the role
	 */
	public Role role(String body, String demarcation) {
		return switch (this) {
			case SECRETARIAT -> new Role.Secretariat();
			case REVIEWER -> new Role.Reviewer();
			case EXPERT -> new Role.Expert(body);
			case CO_CHAIR -> new Role.CoChair(demarcation, body);
		};
	}

	/**
	 * The kind of a role.
	 * @param role the role
	 * @return its kind
	 */
	public static RoleKind of(Role role) {
		return switch (role) {
			case Role.Secretariat _ -> SECRETARIAT;
			case Role.Reviewer _ -> REVIEWER;
			case Role.Expert _ -> EXPERT;
			case Role.CoChair _ -> CO_CHAIR;
		};
	}

}
