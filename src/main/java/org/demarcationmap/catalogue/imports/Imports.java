package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.imports.ImportRefusedException.Reason;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

import org.springframework.stereotype.Service;

/**
 * Takes files of catalogue data from the secretariat and imports them in the background.
 */
@Service
public class Imports {

	private static final Role SECRETARIAT = new Role.Secretariat();

	private static final int NEWEST = 50;

	private final CurrentParticipant participant;

	private final Spool spool;

	private final ImportQueue queue;

	private final ImportJobs jobs;

	private final ImportReports reports;

	private final Clock clock;

	Imports(CurrentParticipant participant, Spool spool, ImportQueue queue, ImportJobs jobs, ImportReports reports,
			Clock clock) {
		this.participant = participant;
		this.spool = spool;
		this.queue = queue;
		this.jobs = jobs;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Begins an import.
	 * @param content the file, of any format that is read
	 * @param options how the import is to be made
	 * @return the import, which goes on in the background
	 * @throws UnacceptableFileException if the file is something else, or damaged
	 * @throws ImportRefusedException if nothing or too much was sent, or too many wait
	 */
	public ImportJob begin(InputStream content, ImportOptions options) {
		this.participant.get().mustBe(SECRETARIAT, "import data");
		try {
			return begin(this.spool.keep(content), options);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload ended early, or the disk is full: " + ex.getMessage(), ex);
		}
	}

	private ImportJob begin(Path path, ImportOptions options) throws IOException {
		var upload = open(path, options);
		try {
			this.queue.add(upload);
			return upload.progress().snapshot();
		}
		catch (RuntimeException ex) {
			upload.discard();
			throw ex;
		}
	}

	private Upload open(Path path, ImportOptions options) throws IOException {
		try {
			var file = CatalogueFiles.open(path);
			return new Upload(path, file, new Progress(file.records(), options, this.clock));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	/**
	 * Begins an import of what lies on the disk of the server, and stays there.
	 * @param path a file, or a folder of them
	 * @return the import, which goes on in the background
	 */
	ImportJob beginFrom(Path path) throws IOException {
		var file = CatalogueFiles.open(path);
		var upload = new Upload(null, file, new Progress(file.records(), ImportOptions.USUAL, this.clock));
		this.queue.add(upload);
		return upload.progress().snapshot();
	}

	/**
	 * Finds an import.
	 * @param id its key
	 * @return where it stands; empty if there is none of this key
	 */
	public Optional<ImportJob> find(String id) {
		this.participant.get().mustBe(SECRETARIAT, "see imports");
		return this.queue.running(id).or(() -> this.jobs.find(id));
	}

	/**
	 * The imports that were begun last.
	 * @return the imports, the newest one first
	 */
	public List<ImportJob> newest() {
		this.participant.get().mustBe(SECRETARIAT, "see imports");
		return this.jobs.newest(NEWEST).stream().map((job) -> this.queue.running(job.id()).orElse(job)).toList();
	}

	/**
	 * Has an import end after the batch that it writes, whichever application node runs
	 * it.
	 * @param id its key
	 * @return where it stands; empty if there is none of this key
	 * @throws ImportRefusedException if it has ended already
	 */
	public Optional<ImportJob> cancel(String id) {
		this.participant.get().mustBe(SECRETARIAT, "cancel imports");
		return find(id).map((job) -> {
			if (job.hasEnded()) {
				throw new ImportRefusedException(Reason.ENDED,
						"The import has ended already: it is " + job.state() + ". There is nothing to cancel.");
			}
			this.jobs.cancel(id);
			this.queue.cancel(id);
			return job;
		});
	}

	/**
	 * Writes the report of an import as CSV, as far as it has come.
	 * @param id its key
	 * @param kind which report
	 * @param out takes the text
	 */
	void report(String id, ReportKind kind, Appendable out) throws IOException {
		this.participant.get().mustBe(SECRETARIAT, "see imports");
		this.reports.write(id, kind, out);
	}

}
