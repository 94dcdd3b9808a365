package org.demarcationmap.export.report;

import java.util.List;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.beside.Beside;
import org.demarcationmap.export.beside.BesideMaps;
import org.demarcationmap.export.picture.MapPicture;
import org.demarcationmap.export.picture.MatrixPicture;
import org.demarcationmap.export.report.Block.Paragraph;

import org.springframework.stereotype.Component;

/**
 * Writes the reports on maps.
 */
@Component
public class Reports {

	private final BesideMaps besides;

	private final MapPicture picture;

	Reports(BesideMaps besides, MapPicture picture) {
		this.besides = besides;
		this.picture = picture;
	}

	/**
	 * The report on a map.
	 * @param exported the map
	 * @return what the report says, with what stands beside the map now
	 */
	public Report on(Exported exported) {
		var beside = this.besides.of(exported);
		return of(exported, beside,
				new Pictures(this.picture.of(exported), MatrixPicture.of(beside.matrix(), exported.cover())));
	}

	static Report of(Exported exported, Beside beside, Pictures pictures) {
		var facts = new ReportFacts(exported, beside);
		var front = new FrontPage(facts);
		var about = About.of(exported.cover());
		return new Report(front.title(), about, front.fields(), Section.numbered(sections(facts, pictures),
				List.of(new SourcesAnnex(facts).section(), new FileAnnex(about).section())));
	}

	private static List<Section> sections(ReportFacts facts, Pictures pictures) {
		return List.of(new MandateSection(facts).section(), new WorkSection(facts).section(), baseline(facts),
				new CoverageSection(facts, pictures.matrix(facts)).section(),
				new LineSection(facts, pictures.map(facts)).section(), new EndorsementSection(facts).section(),
				new DissentSection(facts).section(), new OpenTopicsSection(facts).section(),
				new ParticipationSection(facts).section(), new NextStepsSection(facts).section());
	}

	private static Section baseline(ReportFacts facts) {
		var shown = facts.exported().shown();
		return Section.of("Baseline: what each group does",
				List.of(Paragraph
					.of(facts.isOnLine() ? "As it was known when each topic was concluded." : "As it is known now.")),
				new BaselineSection(shown.evidence(), List.copyOf(shown.topics())).parts());
	}

}
