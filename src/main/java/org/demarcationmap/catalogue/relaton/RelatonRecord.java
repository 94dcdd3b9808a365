package org.demarcationmap.catalogue.relaton;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one record of the data set says of one edition.
 *
 * @param name the identifier of the edition
 * @param title its title, where the record has one
 * @param summary its abstract in plain words, where the record has one
 * @param published when it was approved
 * @param edition the number of the edition, such as {@code 3} or {@code 3.1}
 * @param stage where the record sees it
 * @param group the body that owns the text today, which need not be the one that wrote it
 * @param source where ITU-T publishes it
 * @param twin the number of the same text at ISO or IEC
 * @param publisher who publishes it, where that is not ITU-T
 */
public record RelatonRecord(EditionName name, @Nullable String title, @Nullable String summary, PartialDate published,
		@Nullable String edition, Stage stage, @Nullable BodyCode group, @Nullable String source, @Nullable String twin,
		@Nullable Publisher publisher) {

	/**
	 * Whether it is the record of a text of an organization outside ITU-T.
	 */
	boolean isOutside() {
		return this.publisher != null;
	}

	/**
	 * The body that owns the text or publishes it.
	 */
	@Nullable BodyCode owner() {
		return (this.publisher != null) ? this.publisher.code() : this.group;
	}

	/**
	 * The stages that the data set knows.
	 */
	public enum Stage {

		/** Published, or approved and about to be. */
		PUBLISHED,

		/** Superseded or withdrawn: the data set does not tell the two apart. */
		WITHDRAWAL,

		/** The record does not say. */
		NOT_SAID

	}

}
