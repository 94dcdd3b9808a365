package org.demarcationmap.overlap;

/**
 * By which method and weights a finding was made: the same version over the same data
 * gives the same findings.
 *
 * @param value such as {@code 1}, or {@code 1+9f86d081} with weights of one's own
 */
public record MethodVersion(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
