package org.demarcationmap.export.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.Exports;

/**
 * Where a map can be had as a file. The map is read once for all links to it, and only
 * where somebody asks for what needs it.
 *
 * @param format the kind of file
 * @param path its address without the extension
 * @param map the map
 */
record ExportLink(ExportFormat format, String path, Supplier<Exported> map) {

	public String href() {
		return this.path + "." + this.format.extension();
	}

	public String checksum() {
		return this.map.get().cover().checksum();
	}

	int size(Exports exports) {
		var count = new Count();
		try {
			exports.write(this.map.get().at(href()), this.format, ExportOptions.NONE, count);
			return count.bytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
