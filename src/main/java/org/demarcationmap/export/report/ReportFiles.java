package org.demarcationmap.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.Exports;
import org.demarcationmap.export.UnknownExportException;
import org.demarcationmap.neo4j.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Gives out the documents that are not of one map: baselines and comparisons.
 */
@Service
class ReportFiles {

	private final Baselines baselines;

	private final Exports exports;

	private final Map<String, ReportPrinter> printers;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	ReportFiles(Baselines baselines, Exports exports, List<ReportPrinter> printers, Transactions transactions,
			ApplicationEventPublisher events) {
		this.baselines = baselines;
		this.exports = exports;
		this.printers = printers.stream()
			.collect(Collectors.toMap((it) -> it.format().extension(), Function.identity(), (one, _) -> one,
					TreeMap::new));
		this.transactions = transactions;
		this.events = events;
	}

	/** The format that an address names. */
	ExportFormat format(String extension) {
		return printer(extension).format();
	}

	Report baseline(String demarcation, String body, String query) {
		return this.baselines.on(demarcation, body, query);
	}

	/** Two maps of a demarcation, each named by version or by the key of a proposal. */
	Report comparison(String demarcation, String from, String to, String query) {
		return new Comparison(map(demarcation, from, query), map(demarcation, to, query), query).report();
	}

	private Exported map(String demarcation, String name, String query) {
		return name.equals("latest") || name.matches("\\d+")
				? this.exports.line(demarcation, name, ExportOptions.NONE, query)
				: this.exports.proposal(demarcation, name, ExportOptions.NONE, query);
	}

	/** Tells the journal that a document is given out, and prints it. */
	void give(Report report, ExportFormat format, OutputStream out) throws IOException {
		this.transactions.write(() -> {
			this.events.publishEvent(DocumentExported.of(report, format));
			return report;
		});
		printer(format.extension()).print(report, out);
	}

	private ReportPrinter printer(String extension) {
		var printer = this.printers.get(extension);
		if (printer == null) {
			throw new UnknownExportException("There is no format '" + extension + "' of this document. Choose among "
					+ String.join(", ", this.printers.keySet()) + ".");
		}
		return printer;
	}

}
