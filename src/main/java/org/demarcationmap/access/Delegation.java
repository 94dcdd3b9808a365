package org.demarcationmap.access;

/**
 * A member that takes part through the participants it accredits.
 *
 * @param name the name, unique in the installation
 * @param capacity how it is a member
 * @param placeholder whether it stands in for a real one in rehearsals
 */
public record Delegation(String name, Capacity capacity, boolean placeholder) {

	/**
	 * How a delegation is a member of the sector.
	 */
	public enum Capacity {

		/** A Member State of the Union. */
		MEMBER_STATE,

		/** A Sector Member. */
		SECTOR_MEMBER,

		/** An Associate: comments, and takes no positions. */
		ASSOCIATE,

		/** A member from academia: comments, and takes no positions. */
		ACADEMIA,

		/** No member, but invited: comments, and takes no positions. */
		INVITED;

		/**
		 * Tells whether a delegation in this capacity takes positions.
		 * @return {@code true} for Member States and Sector Members
		 */
		public boolean takesPositions() {
			return this == MEMBER_STATE || this == SECTOR_MEMBER;
		}

	}

}
