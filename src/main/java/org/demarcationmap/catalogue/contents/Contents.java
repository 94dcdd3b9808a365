package org.demarcationmap.catalogue.contents;

import java.io.Closeable;
import java.util.List;

/**
 * Files that came together. Nothing is ever unpacked to disk, so that the names in a zip
 * cannot reach outside it.
 */
public interface Contents extends Closeable {

	/**
	 * The files, in the order of their names.
	 */
	List<Content> files();

}
