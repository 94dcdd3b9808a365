package org.demarcationmap.export;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.LineContent;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.export.MapRow.NamedShares;
import org.demarcationmap.export.MapRow.Place;
import org.demarcationmap.export.MapRow.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts versions of lines into the shape that is taken away. They are read from what was
 * frozen, so that a version says the same for ever.
 */
@Component
class LineExports {

	private final Demarcations demarcations;

	private final AgreedLines lines;

	private final Clock clock;

	LineExports(Demarcations demarcations, AgreedLines lines, Clock clock) {
		this.demarcations = demarcations;
		this.lines = lines;
		this.clock = clock;
	}

	Exported of(String slug, String version, ExportOptions options, String query) {
		var demarcation = this.demarcations.get(slug);
		var line = line(demarcation, version, options.asOf());
		return of(demarcation, line, new Covers(this.clock, options, query), options);
	}

	static Exported of(Demarcation demarcation, AgreedLine line, Covers covers, ExportOptions options) {
		var content = line.content();
		var whole = content(content);
		var cover = covers.of(demarcation, whole, new ExportSubject.OfLine(content.version(), content.agreed()),
				line.checksum());
		return new Exported(cover, demarcation, content, whole, whole.only(options.filter()));
	}

	private AgreedLine line(Demarcation demarcation, String version, @Nullable Instant asOf) {
		return this.lines.find(demarcation.slug().value(), number(version), asOf)
			.orElseThrow(() -> new UnknownExportException(missing(demarcation, version, asOf)));
	}

	private static @Nullable Integer number(String version) {
		if (version.equals("latest")) {
			return null;
		}
		if (!version.matches("[1-9]\\d{0,8}")) {
			throw new UnknownExportException("'" + version + "' is no version. Write a number, like 1, or latest.");
		}
		return Integer.valueOf(version);
	}

	private String missing(Demarcation demarcation, String version, @Nullable Instant asOf) {
		var has = (asOf != null) ? " had at " + asOf + " " : " has ";
		var wanted = version.equals("latest") ? "no line" : "no version " + version + " of its line";
		return demarcation.slug() + has + wanted + ". "
				+ this.lines.find(demarcation.slug().value(), null, null)
					.map((latest) -> "The latest is version " + latest.content().version() + ", of "
							+ latest.content().agreed() + ".")
					.orElse("Nothing was agreed in it yet.");
	}

	private static MapContent content(LineContent line) {
		var names = line.topics().stream().collect(Collectors.toMap(NamedTopic::slug, NamedTopic::name));
		return new MapContent(line.allocations().stream().map((it) -> row(it, names)).toList(), line.evidence());
	}

	private static MapRow row(Allocation it, Map<String, String> names) {
		return new MapRow(new Place(it.topic(), names.getOrDefault(it.topic(), it.topic()), it.aspect()),
				it.arrangement(), new NamedShares(it.responsible(), it.contributing(), it.informed()),
				new Terms(it.boundary(), it.validUntil(), it.reviewOn()), RowState.valueOf(it.basis().state().name()),
				basis(it.basis()));
	}

	private static MapRow.Basis basis(Allocation.Basis it) {
		return new MapRow.Basis(it.proposal(), it.revision(), it.contentHash(), it.conclusions(), it.endorsements(),
				it.dissent());
	}

}
