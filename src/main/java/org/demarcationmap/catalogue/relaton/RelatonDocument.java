package org.demarcationmap.catalogue.relaton;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record that matter, in the shape of the data set. What the data set
 * holds beside them is passed over: relations repeat every supplement of a series on each
 * of its records and say nothing about the text.
 */
record RelatonDocument(@JsonAlias("docid") @Nullable List<Identifier> docidentifier, @Nullable List<Text> title,
		@Nullable List<Dated> date, @Nullable Text edition, @Nullable Status status,
		@Nullable List<Contributor> contributor, @JsonAlias("link") @Nullable List<Text> source,
		@JsonProperty("abstract") @Nullable List<Text> summary) {

	/** An identifier and who gave it. */
	record Identifier(@JsonAlias("id") @Nullable String content, @Nullable String type, @Nullable Boolean primary) {
	}

	/** Anything that is a text with attributes. */
	record Text(@Nullable String content, @Nullable String type) {

		@JsonCreator
		Text {
		}

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Text of(String content) {
			return new Text(content, null);
		}

	}

	/** Something that happened at a date. */
	record Dated(@Nullable String type, @JsonAlias( {
			"value", "on" }) @Nullable String at){
	}

	/** Where the edition stands. */
	record Status(@Nullable Text stage) {
	}

	/** Who took part, and as what. */
	record Contributor(@Nullable Organization organization, @Nullable List<Role> role) {

		boolean isPublisher() {
			return this.role != null && this.role.stream().anyMatch((role) -> "publisher".equals(role.type()));
		}

	}

	/** As what someone took part. */
	record Role(@Nullable String type) {

		@JsonCreator
		Role {
		}

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Role of(String type) {
			return new Role(type);
		}

	}

	/** An organization and the part of it that is meant. */
	record Organization(@Nullable List<Text> name, @Nullable Text abbreviation,
			@Nullable List<Subdivision> subdivision) {
	}

	/** A group of the organization. */
	record Subdivision(@Nullable List<Text> name) {
	}

}
