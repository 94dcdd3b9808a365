package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.journal.CanonicalJson;

/**
 * One part of a proposed line: who is responsible for an aspect of a topic.
 *
 * @param key the topic and what is done about it
 * @param arrangement how the work is divided
 * @param shares who is responsible, contributes and is informed
 * @param boundary a sentence that says where the line runs; may be empty
 * @param validity how long it is meant to hold
 */
public record Clause(ClauseKey key, Arrangement arrangement, Shares shares, String boundary, Validity validity) {

	public TopicSlug topic() {
		return this.key.topic();
	}

	public Aspect aspect() {
		return this.key.aspect();
	}

	public List<Party> responsible() {
		return this.shares.responsible();
	}

	public List<Party> contributing() {
		return this.shares.contributing();
	}

	public List<Party> informed() {
		return this.shares.informed();
	}

	/**
	 * The last day on which it holds.
	 * @return the day, or empty where no end is foreseen
	 */
	public Optional<LocalDate> validUntil() {
		return this.validity.until();
	}

	/**
	 * The day on which it is reviewed.
	 * @return the day, or empty where none is foreseen
	 */
	public Optional<LocalDate> reviewOn() {
		return this.validity.review();
	}

	/**
	 * What it says, as it enters digests. What was added to clauses later is there only
	 * where it says something, so that a clause of before keeps its digest.
	 * @return names and values, for canonical JSON
	 */
	public Map<String, Object> content() {
		var content = new TreeMap<String, Object>(Map.of("topic", topic().value(), "aspect", aspect().value(),
				"arrangement", this.arrangement.name(), "responsible", Shares.names(responsible()), "contributing",
				Shares.names(contributing()), "boundary", this.boundary));
		if (!informed().isEmpty()) {
			content.put("informed", Shares.names(informed()));
		}
		validUntil().ifPresent((day) -> content.put("validUntil", day.toString()));
		reviewOn().ifPresent((day) -> content.put("reviewOn", day.toString()));
		return content;
	}

	/**
	 * The digest by which it is told whether a revision changed the clause.
	 * @return SHA-256 over the canonical JSON of what it says, in hexadecimal digits
	 */
	public String contentHash() {
		return CanonicalJson.of(content()).sha256();
	}

}
