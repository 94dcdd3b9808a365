package org.demarcationmap.export.picture;

import java.util.List;

import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.export.ExportSubject;
import org.demarcationmap.export.Exported;

import org.springframework.stereotype.Component;

/**
 * The picture of a map: the parties of the sides left and right, the topics between them,
 * and lines of several kinds for the shares.
 */
@Component
public class MapPicture {

	private final Proposals proposals;

	MapPicture(Proposals proposals) {
		this.proposals = proposals;
	}

	/**
	 * Draws what is shown of a map.
	 * @param exported the map
	 * @return an SVG document, which can stand within HTML as it is
	 */
	public String of(Exported exported) {
		return new MapDrawing(exported, contested(exported)).draw();
	}

	private Contested contested(Exported exported) {
		return switch (exported.cover().subject()) {
			case ExportSubject.OfLine _ -> new Contested(List.of());
			case ExportSubject.OfProposal its ->
				new Contested(this.proposals.find(its.proposal()).map(Proposal::concerns).orElse(List.of()));
		};
	}

}
