package org.demarcationmap.demarcation.lines;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of the line, immutable.
 *
 * @param content the line and its evidence
 * @param checksum SHA-256 over the canonical JSON (RFC 8785) of the content, in
 * hexadecimal digits
 */
public record AgreedLine(LineContent content, String checksum) {

	/**
	 * What it says of each place.
	 * @return the allocations by topic and aspect
	 */
	public List<Allocation> allocations() {
		return this.content.allocations();
	}

	/**
	 * The proposals that it rests on.
	 * @return their keys
	 */
	public Set<String> proposals() {
		return allocations().stream().map((it) -> it.basis().proposal()).collect(Collectors.toUnmodifiableSet());
	}

}
