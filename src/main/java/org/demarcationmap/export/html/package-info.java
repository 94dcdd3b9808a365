/**
 * Reports as pages that need no server.
 */
@NullMarked
package org.demarcationmap.export.html;

import org.jspecify.annotations.NullMarked;
