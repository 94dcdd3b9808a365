package org.demarcationmap.demarcation.histories;

import org.jspecify.annotations.Nullable;

/**
 * A concern that is open.
 */
record Objection(String delegation, @Nullable String clause) {
}
