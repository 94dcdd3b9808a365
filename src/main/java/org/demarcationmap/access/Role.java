package org.demarcationmap.access;

/**
 * What a participant may act as.
 */
public sealed interface Role {

	/**
	 * The body that it is a role of.
	 * @return the body's code, or empty where it is a role in the installation
	 */
	default String bodyCode() {
		return "";
	}

	/**
	 * The demarcation that it is a role in.
	 * @return the demarcation's slug, or empty where it holds in all
	 */
	default String demarcationSlug() {
		return "";
	}

	/** Imports data and keeps the accounts. */
	record Secretariat() implements Role {

		@Override
		public String toString() {
			return "secretariat";
		}

	}

	/** Reads everything that is not confidential, and exports the map. */
	record Reviewer() implements Role {

		@Override
		public String toString() {
			return "reviewer";
		}

	}

	/**
	 * Works for a body: writes proposals for its side.
	 *
	 * @param body the code of the body, such as {@code SG2}
	 */
	record Expert(String body) implements Role {

		@Override
		public String bodyCode() {
			return this.body;
		}

		@Override
		public String toString() {
			return "expert of " + this.body;
		}

	}

	/**
	 * Leads one side of one demarcation.
	 *
	 * @param demarcation the slug of the demarcation
	 * @param side the code of the side's body
	 */
	record CoChair(String demarcation, String side) implements Role {

		@Override
		public String bodyCode() {
			return this.side;
		}

		@Override
		public String demarcationSlug() {
			return this.demarcation;
		}

		@Override
		public String toString() {
			return "co-chair of " + this.side + " in " + this.demarcation;
		}

	}

}
