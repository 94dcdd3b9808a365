package org.demarcationmap.neo4j;

import java.nio.file.Path;

/**
 * Another process keeps its database in the data folder.
 */
public class DataFolderInUseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DataFolderInUseException(Path folder) {
		super("The data folder " + folder + " is in use by another running Demarcation Map.");
	}

}
