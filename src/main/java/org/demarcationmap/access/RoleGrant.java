package org.demarcationmap.access;

/**
 * A role that was granted to a participant for a time. What was done in it stays when it
 * ends.
 *
 * @param id the opaque key
 * @param participant the account's name
 * @param role what the participant may act as
 * @param term for how long
 * @param grantedBy who granted it; empty for the first accounts of an installation
 */
public record RoleGrant(String id, String participant, Role role, Term term, String grantedBy) {

	/**
	 * The kind of role.
	 * @return its kind
	 */
	public RoleKind kind() {
		return RoleKind.of(this.role);
	}

}
