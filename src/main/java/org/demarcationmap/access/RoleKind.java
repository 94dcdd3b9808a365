package org.demarcationmap.access;

/**
 * The kinds of role, as they are stored.
 */
enum RoleKind {

	/** {@link Role.Secretariat}. */
	SECRETARIAT,

	/** {@link Role.Reviewer}. */
	REVIEWER,

	/** {@link Role.Expert}. */
	EXPERT,

	/** {@link Role.CoChair}. */
	CO_CHAIR

}
