package org.demarcationmap.catalogue.sssom;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.catalogue.tables.Columns;
import org.demarcationmap.catalogue.tables.Rank;
import org.demarcationmap.catalogue.tables.Table;
import org.demarcationmap.catalogue.tables.TableFormat;

/**
 * SSSOM/TSV: a block of metadata, each line behind a {@code #}, and a table of mappings.
 */
public final class SssomTable implements TableFormat {

	static final String PLACE = "ext_place";

	static final String ASPECT = "ext_aspect";

	static final String STATUS = "ext_status";

	static final String VERIFICATION = "ext_verification";

	static final String CONFIDENTIALITY = "ext_confidentiality";

	private static final List<String> NEEDED = List.of("subject_id", "predicate_id", "object_id",
			"mapping_justification");

	private static final Set<String> READ = Set.of("confidence", "predicate_modifier", "mapping_source");

	private static final Set<String> EXTENSIONS = Set.of(PLACE, ASPECT, STATUS, VERIFICATION, CONFIDENTIALITY);

	/**
	 * Slots of the standard that a treatment has no place for, among them those that name
	 * persons.
	 */
	private static final Set<String> STANDARD = Set.of("record_id", "subject_label", "subject_category",
			"predicate_label", "object_label", "object_category", "author_id", "author_label", "reviewer_id",
			"reviewer_label", "reviewer_agreement", "review_date", "creator_id", "creator_label", "license",
			"subject_type", "subject_source", "subject_source_version", "object_type", "object_source",
			"object_source_version", "predicate_type", "mapping_provider", "mapping_cardinality", "cardinality_scope",
			"mapping_tool", "mapping_tool_id", "mapping_tool_version", "mapping_date", "publication_date",
			"curation_rule", "curation_rule_text", "subject_match_field", "object_match_field", "match_string",
			"subject_preprocessing", "object_preprocessing", "similarity_score", "similarity_measure", "see_also",
			"issue_tracker_item", "other", "comment");

	@Override
	public Optional<Table> begin(List<String> headings, List<String> preamble) {
		var slots = headings.stream().map(String::strip).toList();
		if (!slots.containsAll(NEEDED)) {
			return Optional.empty();
		}
		var metadata = MetadataBlock.of(preamble);
		var columns = Columns.of(slots, (slot) -> isRead(slot, metadata) ? Optional.of(slot) : Optional.empty());
		return Optional.of(new Table(Rank.LINKS, columns, new Mappings(metadata)));
	}

	/** An extension counts only where the metadata define it, as the standard has it. */
	private static boolean isRead(String slot, MetadataBlock metadata) {
		return NEEDED.contains(slot) || READ.contains(slot) || STANDARD.contains(slot)
				|| (EXTENSIONS.contains(slot) && metadata.extensions().contains(slot));
	}

}
