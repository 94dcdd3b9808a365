package org.demarcationmap.catalogue.relaton;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.KnownRecord;
import org.demarcationmap.catalogue.facts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every record of a file, some at a time: recognises those that the catalogue
 * took before by their bytes, and reads the headings of the others.
 */
final class FirstLook {

	private static final int AT_A_TIME = 200;

	private final RelatonFile file;

	private final RelatonReader reader;

	private final FactSink sink;

	private final Consumer<Problem> problems;

	private final LookedAt found = new LookedAt(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());

	FirstLook(RelatonFile file, RelatonReader reader, FactSink sink, Consumer<Problem> problems) {
		this.file = file;
		this.reader = reader;
		this.sink = sink;
		this.problems = problems;
	}

	/**
	 * Looks at all records.
	 * @return what was found of those that can be read
	 */
	LookedAt all() {
		var names = this.file.names();
		for (var from = 0; from < names.size() && !this.sink.isStopping(); from += AT_A_TIME) {
			var to = Math.min(names.size(), from + AT_A_TIME);
			look(names.subList(from, to));
			this.sink.looked(to);
		}
		return this.found;
	}

	private void look(List<String> names) {
		var contents = names.parallelStream().map(this::content).toList();
		var known = this.sink.known(contents.stream().map(Content::digest).toList());
		var looks = contents.parallelStream().map((content) -> look(content, known.get(content.digest()))).toList();
		looks.forEach(this::keep);
		this.found.known().putAll(known);
	}

	private Content content(String name) {
		try {
			var bytes = this.file.read(name);
			return new Content(name, ByteBuffer.wrap(bytes), RecordDigest.of(bytes), null);
		}
		catch (UnreadableRecordException ex) {
			return new Content(name, ByteBuffer.allocate(0), "", RelatonFacts.problem(name, ex));
		}
	}

	private Look look(Content content, @Nullable KnownRecord known) {
		if (content.problem() != null) {
			return new Look(content, null, content.problem());
		}
		if (known != null) {
			return new Look(content, new Heading(known.edition(), known.title()), null);
		}
		try {
			return new Look(content, this.reader.heading(content.bytes().array()), null);
		}
		catch (UnreadableRecordException ex) {
			return new Look(content, null, RelatonFacts.problem(content.name(), ex));
		}
	}

	private void keep(Look look) {
		if (look.problem() != null) {
			this.problems.accept(look.problem());
		}
		if (look.heading() != null) {
			this.found.headings().put(look.content().name(), look.heading());
			this.found.digests().put(look.content().name(), look.content().digest());
		}
	}

	/** The bytes of a record, or why there are none. */
	private record Content(String name, ByteBuffer bytes, String digest, @Nullable Problem problem) {
	}

	/** What a look at a record gave. */
	private record Look(Content content, @Nullable Heading heading, @Nullable Problem problem) {
	}

}
