package org.demarcationmap.overlap;

/**
 * What joined the work on two Deliverables.
 */
public enum ProcessTraceKind {

	/** Both came from one work item. */
	SHARED_WORK_ITEM("%s ← %s → %s"),

	/**
	 * The one is a work item that names a body as liaison, and the other is that body's.
	 */
	LIAISON("%s → %s → %s");

	private final String path;

	ProcessTraceKind(String path) {
		this.path = path;
	}

	/** The path in one line, with places for the names of its three nodes. */
	String path() {
		return this.path;
	}

}
