package org.demarcationmap.export.graphml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;

import org.springframework.stereotype.Component;

/**
 * Writes topics, bodies, Questions and Deliverables of a map as a graph.
 */
@Component
class GraphMlWriter implements MapWriter {

	@Override
	public ExportFormat format() {
		return ExportFormat.GRAPHML;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		try {
			new GraphMlFile(new Xml(out)).write(exported);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

}
