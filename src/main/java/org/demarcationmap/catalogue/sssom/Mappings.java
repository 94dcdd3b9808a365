package org.demarcationmap.catalogue.sssom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.CatalogueFact.Claim;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.facts.FactSource;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.tables.RowFacts;
import org.demarcationmap.catalogue.tables.RowReader;
import org.demarcationmap.catalogue.tables.TableRow;

/**
 * Understands mappings as treatments: the subject is a Deliverable, the object a topic.
 *
 * @param metadata what the file says of all of them
 */
record Mappings(MetadataBlock metadata) implements RowReader {

	private static final Map<String, Grade> PREDICATES = Map.of("dcterms:subject", Grade.MAIN, "schema:about",
			Grade.MAIN, "schema:mentions", Grade.PART);

	private static final Pattern JUSTIFICATION = Pattern.compile("semapv:[A-Z][A-Za-z]+");

	@Override
	public RowFacts read(TableRow row) {
		var grade = row.need("predicate_id", Mappings::grade);
		var place = row.find(SssomTable.PLACE, (text) -> TableRow.constant(text, Place.class));
		var aspect = row.find(SssomTable.ASPECT, Aspect::parse);
		var claim = new Claim(grade, Objects.requireNonNullElse(place, Place.BODY),
				Objects.requireNonNullElse(aspect, Aspect.WHOLE),
				row.need("mapping_justification", Mappings::justification), row.need("confidence", Confidence::parse),
				status(row));
		return RowFacts
			.of(new TreatmentFact(row.locus(), row.need("subject_id", (id) -> DeliverableName.parse(local(id))),
					row.need("object_id", (id) -> TopicSlug.parse(local(id))), claim, provenance(row)));
	}

	private static Grade grade(String predicate) {
		var grade = PREDICATES.get(predicate);
		if (grade == null) {
			throw new IllegalArgumentException("'" + predicate
					+ "' does not say that a text treats a topic: write dcterms:subject or schema:about where the topic is a main subject, schema:mentions where it is a part.");
		}
		return grade;
	}

	private static String justification(String text) {
		if (!JUSTIFICATION.matcher(text).matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is no term of the vocabulary: write it like semapv:ManualMappingCuration.");
		}
		return text;
	}

	private String local(String id) {
		var colon = id.indexOf(':');
		var prefix = id.substring(0, Math.max(0, colon));
		if (!this.metadata.prefixes().contains(prefix)) {
			throw new IllegalArgumentException("'" + id + "' has no prefix of the curie_map: declare " + prefix
					+ ": in the lines that begin with #, and write it like itut:E.192.");
		}
		return URLDecoder.decode(id.substring(colon + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	/** The project's own files name sources that are no addresses behind a prefix. */
	private String source(String text) {
		return (text.startsWith("source:") && this.metadata.prefixes().contains("source")) ? local(text) : text;
	}

	private static TreatmentStatus status(TableRow row) {
		var not = row.find("predicate_modifier", Mappings::isNot);
		var status = row.find(SssomTable.STATUS, (text) -> TableRow.constant(text, TreatmentStatus.class));
		return (not != null) ? TreatmentStatus.REJECTED : Objects.requireNonNullElse(status, TreatmentStatus.SUGGESTED);
	}

	private static Boolean isNot(String modifier) {
		if (!modifier.equalsIgnoreCase("Not")) {
			throw new IllegalArgumentException("'" + modifier + "' is no modifier: write Not, or leave it empty.");
		}
		return true;
	}

	private FactSource provenance(TableRow row) {
		var source = row.find("mapping_source", this::source);
		var verification = row.find(SssomTable.VERIFICATION, (text) -> TableRow.constant(text, Verification.class));
		var confidentiality = row.find(SssomTable.CONFIDENTIALITY,
				(text) -> TableRow.constant(text, Confidentiality.class));
		return new FactSource(Origin.CURATED, Objects.requireNonNullElse(source, this.metadata.source()),
				Objects.requireNonNullElse(verification, Verification.VERIFIED),
				Objects.requireNonNullElse(confidentiality, Confidentiality.PUBLIC), null);
	}

}
