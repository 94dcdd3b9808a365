package org.demarcationmap.export.graphql;

import java.util.List;
import java.util.function.Supplier;

import org.demarcationmap.demarcation.InDemarcation;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.Exports;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/**
 * The files in which lines and proposals can be taken away.
 */
@Controller
class ExportLinkController {

	private static final String ROOT = "/exports/";

	private final Exports exports;

	ExportLinkController(Exports exports) {
		this.exports = exports;
	}

	@SchemaMapping(typeName = "AgreedLine", field = "exports")
	List<ExportLink> ofLine(InDemarcation line) {
		var slug = line.demarcation().slug().value();
		var version = line.id().substring(slug.length() + 1);
		var path = ROOT + slug + "/" + version;
		return links(path, () -> this.exports.line(slug, version, ExportOptions.NONE, path));
	}

	@SchemaMapping(typeName = "Proposal", field = "exports")
	List<ExportLink> ofProposal(InDemarcation proposal) {
		var slug = proposal.demarcation().slug().value();
		var path = ROOT + slug + "/proposals/" + proposal.id();
		return links(path, () -> this.exports.proposal(slug, proposal.id(), ExportOptions.NONE, path));
	}

	@SchemaMapping(typeName = "ExportLink")
	int size(ExportLink link) {
		return link.size(this.exports);
	}

	private List<ExportLink> links(String path, Supplier<Exported> read) {
		var map = SingletonSupplier.of(read);
		return this.exports.formats().stream().map((format) -> new ExportLink(format, path, map::obtain)).toList();
	}

}
