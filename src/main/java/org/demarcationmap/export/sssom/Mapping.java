package org.demarcationmap.export.sssom;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.export.SafeCell;
import org.demarcationmap.export.XmlText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A claim that a text treats a topic, as the slots of a mapping.
 */
@JsonPropertyOrder({ "subject_id", "subject_label", "predicate_id", "predicate_modifier", "object_id", "object_label",
		"mapping_justification", "confidence", "mapping_source", "comment", "ext_place", "ext_aspect", "ext_status" })
record Mapping(@JsonProperty("subject_id") String subject, @JsonProperty("subject_label") String subjectLabel,
		@JsonProperty("predicate_id") String predicate, @JsonProperty("predicate_modifier") String modifier,
		@JsonProperty("object_id") String object, @JsonProperty("object_label") String objectLabel,
		@JsonProperty("mapping_justification") String justification, @Nullable Double confidence,
		@JsonProperty("mapping_source") String source, String comment, @JsonProperty("ext_place") String place,
		@JsonProperty("ext_aspect") String aspect, @JsonProperty("ext_status") String status) {

	private static final Pattern TERM = Pattern.compile("semapv:[A-Z][A-Za-z]+");

	private static final String UNSPECIFIED = "semapv:UnspecifiedMatching";

	static Mapping of(FrozenTreatment claim, Map<String, String> names) {
		var facts = claim.facts();
		return new Mapping("itut:" + local(claim.deliverable()), label(text(facts.title())),
				claim.grade().equals("MAIN") ? "dcterms:subject" : "schema:mentions",
				claim.status().equals("REJECTED") ? "Not" : "", "topic:" + local(claim.topic()),
				label(names.getOrDefault(claim.topic(), "")), justification(text(facts.justification())),
				facts.confidence(), (facts.source() != null) ? "source:" + local(facts.source()) : "",
				label(comment(claim)), text(facts.place()), text(facts.aspect()), claim.status());
	}

	private static String justification(String said) {
		return TERM.matcher(said).matches() ? said : UNSPECIFIED;
	}

	private static String comment(FrozenTreatment claim) {
		var question = text(claim.facts().question());
		var said = text(claim.facts().justification());
		return "Responsible: " + claim.body() + (question.isEmpty() ? "" : ", " + question) + "."
				+ ((said.isEmpty() || TERM.matcher(said).matches()) ? "" : " Justification: " + said + ".");
	}

	/** Control characters would make a binary file of it. */
	private static String label(String text) {
		return SafeCell.of(XmlText.of(text));
	}

	private static String local(String name) {
		return UriUtils.encode(name, StandardCharsets.UTF_8);
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
