package org.demarcationmap.demarcation.annotations;

import java.time.Instant;

/**
 * What a participant replied to an annotation.
 *
 * @param id the opaque key
 * @param text the reply
 * @param author the account that wrote it
 * @param made when
 */
public record AnnotationReply(String id, String text, String author, Instant made) {

}
