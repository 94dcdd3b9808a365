package org.demarcationmap.demarcation;

/**
 * Something that belongs to a demarcation and can be taken away, such as a version of its
 * line or a proposal.
 */
public interface InDemarcation {

	/** Its opaque key. */
	String id();

	/** The demarcation to which it belongs. */
	Demarcation demarcation();

}
