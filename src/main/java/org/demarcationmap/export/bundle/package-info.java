/**
 * Everything about a map in one archive, with a page that needs no server.
 */
@NullMarked
package org.demarcationmap.export.bundle;

import org.jspecify.annotations.NullMarked;
