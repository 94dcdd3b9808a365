package org.demarcationmap.demarcation.lines;

/**
 * A version of the line, immutable.
 *
 * @param content the line and its evidence
 * @param checksum SHA-256 over the canonical JSON (RFC 8785) of the content, in
 * hexadecimal digits
 */
public record AgreedLine(LineContent content, String checksum) {

}
