/**
 * A map as JSON, which reads back in.
 */
@NullMarked
package org.demarcationmap.export.json;

import org.jspecify.annotations.NullMarked;
