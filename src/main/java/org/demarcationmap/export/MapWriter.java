package org.demarcationmap.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes maps in one format.
 */
public interface MapWriter {

	ExportFormat format();

	/**
	 * Writes a map; what it needs beside the map it reads as whoever asks now.
	 * @param exported the map
	 * @param options what the reader chose
	 * @param out where to; stays open
	 * @throws IOException where nobody takes it any more
	 */
	void write(Exported exported, ExportOptions options, OutputStream out) throws IOException;

}
