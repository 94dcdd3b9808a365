package org.demarcationmap.catalogue.relaton;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that matter, in the shape of the data set. What the data set
 * holds beside them is passed over: relations repeat every supplement of a series on each
 * of its records and say nothing about the text.
 */
record RelatonDocument(@Nullable List<Identifier> docidentifier, @Nullable List<Text> title, @Nullable List<Dated> date,
		@Nullable Text edition, @Nullable Status status, @Nullable List<Contributor> contributor,
		@Nullable List<Text> source, @JsonProperty("abstract") @Nullable List<Text> summary) {

	/** An identifier and who gave it. */
	record Identifier(@Nullable String content, @Nullable String type) {
	}

	/** Anything that is a text with attributes. */
	record Text(@Nullable String content) {
	}

	/** Something that happened at a date. */
	record Dated(@Nullable String type, @Nullable String at) {
	}

	/** Where the edition stands. */
	record Status(@Nullable Text stage) {
	}

	/** Who took part, and as what. */
	record Contributor(@Nullable Organization organization) {
	}

	/** An organization and the part of it that is meant. */
	record Organization(@Nullable List<Subdivision> subdivision) {
	}

	/** A group of the organization. */
	record Subdivision(@Nullable List<Text> name) {
	}

}
