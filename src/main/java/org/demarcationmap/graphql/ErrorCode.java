package org.demarcationmap.graphql;

/**
 * Why a request was refused, as a word a program can act on. The schema lists the same
 * constants; each group says where it appears.
 */
public enum ErrorCode {

	// A name that leads to nothing.
	UNKNOWN_DEMARCATION, UNKNOWN_TOPIC, UNKNOWN_QUESTION, UNKNOWN_BODY, UNKNOWN_DELIVERABLE, UNKNOWN_DELEGATION,
	UNKNOWN_SIDE, UNKNOWN_PROPOSAL, UNKNOWN_ASPECT, UNKNOWN_OVERLAP, UNKNOWN_NODE,

	// Input that cannot be taken as it is.
	RESPONSIBLE_MISSING, RESPONSIBLE_NOT_ALLOWED, REASON_MISSING, TEXT_MISSING, TEXT_TOO_LONG, TEXT_NOT_PLAIN,
	NO_CLAUSES, TOO_MANY_CLAUSES, DUPLICATE_CLAUSE, DUPLICATE_PARTY, OUT_OF_SCOPE, NAME_TAKEN, NAME_NEEDED,
	AMBIGUOUS_NAME,

	// Input that comes at the wrong moment.
	NOT_OPEN, NOT_A_DRAFT, NOT_MET, ALREADY_CONCLUDED, TIME_ALREADY_ASKED, CONFLICT,

	// Arguments and requests that no list or server answers.
	BAD_ARGUMENT, BAD_CURSOR, PAGE_TOO_LARGE, PAGE_TOO_SMALL, QUERY_TOO_DEEP, QUERY_TOO_COSTLY, TOO_MANY_ALIASES,
	REQUEST_TOO_LARGE,

	// Rights and defects.
	FORBIDDEN, UNAUTHENTICATED, INTERNAL

}
