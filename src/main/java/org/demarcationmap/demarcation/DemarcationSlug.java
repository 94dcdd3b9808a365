package org.demarcationmap.demarcation;

import java.util.regex.Pattern;

/**
 * The short name of a demarcation in addresses and queries, such as {@code rehearsal}.
 *
 * @param value small letters, digits and hyphens
 */
public record DemarcationSlug(String value) {

	private static final Pattern NOTATION = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	public DemarcationSlug {
		if (!NOTATION.matcher(value).matches()) {
			throw new IllegalArgumentException("'" + value
					+ "' is no slug of a demarcation: write it in small letters, like iot-identification-nnai.");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
