package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.graphql.ErrorCode;

/**
 * What the maker of a revision says of it, and a co-chair of every other side is to
 * confirm.
 */
enum RevisionClaim {

	/** It changes no meaning. */
	EDITORIAL(ErrorCode.NOT_EDITORIAL, "was not made as an editorial change"),

	/** It is the compromise text of the co-chairs. */
	COMPROMISE(ErrorCode.NOT_A_COMPROMISE, "was not made as the compromise text of the co-chairs");

	private final ErrorCode missing;

	private final String absence;

	RevisionClaim(ErrorCode missing, String absence) {
		this.missing = missing;
		this.absence = absence;
	}

	ErrorCode missing() {
		return this.missing;
	}

	String absence() {
		return this.absence;
	}

	boolean isMadeIn(Claims claims) {
		return switch (this) {
			case EDITORIAL -> claims.editorial();
			case COMPROMISE -> claims.compromise();
		};
	}

	List<BodyCode> confirmed(Claims claims) {
		return switch (this) {
			case EDITORIAL -> claims.editorialFor();
			case COMPROMISE -> claims.compromiseFor();
		};
	}

}
