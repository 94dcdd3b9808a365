package org.demarcationmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Gives out versions of lines and proposals as files, and tells the journal.
 */
@Service
public class Exports {

	private final LineExports lines;

	private final ProposalExports proposals;

	private final Map<ExportFormat, MapWriter> writers;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	Exports(LineExports lines, ProposalExports proposals, List<MapWriter> writers, Transactions transactions,
			ApplicationEventPublisher events) {
		this.lines = lines;
		this.proposals = proposals;
		this.writers = writers.stream().collect(Collectors.toMap(MapWriter::format, Function.identity()));
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * The formats that there are, in a fixed order.
	 */
	public List<ExportFormat> formats() {
		return Stream.of(ExportFormat.values()).filter(this.writers::containsKey).toList();
	}

	/**
	 * A version of a line.
	 * @param demarcation the slug of the demarcation, as a user wrote it
	 * @param version its number, or {@code latest}, as a user wrote it
	 * @param options what is wanted of it
	 * @param query the address that gives the file
	 * @return the map
	 * @throws UnknownExportException where there is none, with a sentence that says why
	 */
	public Exported line(String demarcation, String version, ExportOptions options, String query) {
		return this.lines.of(demarcation, version, options, query);
	}

	/**
	 * A proposal.
	 * @param demarcation the slug of the demarcation, as a user wrote it
	 * @param proposal the key of the proposal, as a user wrote it
	 * @param options what is wanted of it
	 * @param query the address that gives the file
	 * @return the map
	 * @throws UnknownExportException where there is none, with a sentence that says why
	 */
	public Exported proposal(String demarcation, String proposal, ExportOptions options, String query) {
		return this.proposals.of(demarcation, proposal, options, query);
	}

	/**
	 * Writes a map as a file.
	 * @throws UnknownExportException where there is no such format
	 * @throws IOException where nobody takes it any more
	 */
	public void write(Exported exported, ExportFormat format, ExportOptions options, OutputStream out)
			throws IOException {
		writer(format).write(exported, options, out);
	}

	/**
	 * Tells the journal that a file is given out, also to somebody who did not sign in.
	 */
	void tell(Exported exported, ExportFormat format) {
		this.transactions.write(() -> {
			this.events.publishEvent(MapExported.of(exported.cover(), format));
			return exported;
		});
	}

	MapWriter writer(ExportFormat format) {
		return Optional.ofNullable(this.writers.get(format))
			.orElseThrow(() -> UnknownExportException.format(format.extension(), formats()));
	}

	/** The format that an address names. */
	ExportFormat format(String extension) {
		return formats().stream()
			.filter((format) -> format.extension().equals(extension))
			.findFirst()
			.orElseThrow(() -> UnknownExportException.format(extension, formats()));
	}

}
