/**
 * The claims that a map rests on as mappings of SSSOM, the Simple Standard for Sharing
 * Ontological Mappings.
 */
@NullMarked
package org.demarcationmap.export.sssom;

import org.jspecify.annotations.NullMarked;
