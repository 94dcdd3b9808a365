package org.demarcationmap.journal;

import java.time.Duration;

/**
 * Thrown to end a stream whose reader takes nothing, with a sentence that says where to
 * go on.
 */
public final class SlowReaderException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SlowReaderException(Duration patience, long after) {
		super("Nothing was read from this stream for " + patience.toSeconds()
				+ " seconds, so it ends here. Open it again with `after: " + after + "`; nothing is missed.");
	}

}
