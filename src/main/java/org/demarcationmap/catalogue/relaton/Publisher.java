package org.demarcationmap.catalogue.relaton;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Organization;
import org.demarcationmap.catalogue.relaton.RelatonDocument.Text;
import org.jspecify.annotations.Nullable;

/**
 * The organization that publishes a text, as far as its record says.
 *
 * @param code its short name; none where the record names no publisher
 * @param name its name
 */
record Publisher(@Nullable BodyCode code, String name) {

	private static final Publisher NOT_NAMED = new Publisher(null, "");

	/**
	 * The publisher that a record names.
	 * @param document the record
	 * @param type who gave the identifier, which serves as short name where the publisher
	 * has none
	 */
	static Publisher of(RelatonDocument document, String type) {
		return Stream.ofNullable(document.contributor())
			.flatMap(List::stream)
			.filter((contributor) -> contributor != null && contributor.isPublisher())
			.flatMap((contributor) -> Stream.ofNullable(contributor.organization()))
			.map((organization) -> of(organization, type))
			.findFirst()
			.orElse(NOT_NAMED);
	}

	private static Publisher of(Organization organization, String type) {
		var name = Stream.ofNullable(organization.name()).flatMap(List::stream).map(Publisher::text);
		var code = text(organization.abbreviation());
		return new Publisher(BodyCode.parse(code.isEmpty() ? type : code),
				name.filter((text) -> !text.isEmpty()).findFirst().orElse(type));
	}

	private static String text(@Nullable Text text) {
		return (text != null) ? Objects.requireNonNullElse(text.content(), "").strip() : "";
	}

}
