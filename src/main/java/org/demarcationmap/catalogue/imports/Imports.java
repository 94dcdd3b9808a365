package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

import org.springframework.stereotype.Service;

/**
 * Takes files of catalogue data from the secretariat and imports them in the background.
 */
@Service
public class Imports {

	private static final Role SECRETARIAT = new Role.Secretariat();

	private final CurrentParticipant participant;

	private final Spool spool;

	private final ImportQueue queue;

	private final ImportJobs jobs;

	private final Clock clock;

	Imports(CurrentParticipant participant, Spool spool, ImportQueue queue, ImportJobs jobs, Clock clock) {
		this.participant = participant;
		this.spool = spool;
		this.queue = queue;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * Begins an import.
	 * @param content the file: a Relaton YAML record, or a zip of them
	 * @return the import, which goes on in the background
	 * @throws UnacceptableFileException if the file is something else, or damaged
	 * @throws ImportRefusedException if nothing or too much was sent, or too many wait
	 */
	public ImportJob begin(InputStream content) {
		this.participant.get().mustBe(SECRETARIAT, "import data");
		try {
			return begin(this.spool.keep(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload ended early, or the disk is full: " + ex.getMessage(), ex);
		}
	}

	private ImportJob begin(Path path) throws IOException {
		var upload = open(path);
		try {
			this.queue.add(upload);
			return upload.progress().snapshot();
		}
		catch (RuntimeException ex) {
			upload.discard();
			throw ex;
		}
	}

	private Upload open(Path path) throws IOException {
		try {
			var file = CatalogueFiles.open(path);
			return new Upload(path, file, new Progress(file.records(), this.clock));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
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

}
