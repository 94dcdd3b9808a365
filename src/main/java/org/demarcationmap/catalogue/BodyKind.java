package org.demarcationmap.catalogue;

/**
 * What a body is.
 */
public enum BodyKind {

	/** A study group of ITU-T. */
	STUDY_GROUP,

	/** The advisory group of the sector. */
	ADVISORY_GROUP,

	/** A group in which several study groups work. */
	JOINT_GROUP,

	/** A group open to non-members, set up for a time. */
	FOCUS_GROUP,

	/** An organization outside ITU-T. */
	OUTSIDE_BODY

}
