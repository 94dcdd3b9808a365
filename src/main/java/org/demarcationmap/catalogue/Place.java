package org.demarcationmap.catalogue;

/**
 * Where in a text a topic stands.
 */
public enum Place {

	/** In the body. */
	BODY,

	/** In an annex or appendix. */
	APPENDIX

}
