package org.demarcationmap.demarcation.chairs;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An appointment as the secretariat wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param side the code of the side's body
 * @param account the name of an account
 * @param from since when; from now on where nothing is said
 * @param until until when; without an end where nothing is said
 * @param nomination the document that nominates
 * @param acting whether it is a substitute
 */
public record AppointmentDraft(String demarcation, String side, String account, @Nullable Instant from,
		@Nullable Instant until, String nomination, boolean acting) {

}
