package org.demarcationmap.catalogue.imports;

/**
 * How an import is to be made.
 *
 * @param dryRun whether to show what it would do, and to do nothing
 * @param strict whether the first bad row refuses the whole file
 */
public record ImportOptions(boolean dryRun, boolean strict) {

	/** What can be taken is taken, batch by batch. */
	public static final ImportOptions USUAL = new ImportOptions(false, false);

	/**
	 * Whether the file is written in one transaction.
	 */
	boolean isWhole() {
		return this.dryRun || this.strict;
	}

}
