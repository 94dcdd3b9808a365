/**
 * Reads treatments from SSSOM, the Simple Standard for Sharing Ontological Mappings.
 */
@NullMarked
package org.demarcationmap.catalogue.sssom;

import org.jspecify.annotations.NullMarked;
