package org.demarcationmap.catalogue;

/**
 * A fact that was read somewhere.
 */
public interface Sourced {

	/**
	 * Where it was read, and who may read it there.
	 * @return the provenance
	 */
	Provenance provenance();

}
