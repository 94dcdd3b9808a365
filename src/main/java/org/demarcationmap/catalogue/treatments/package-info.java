/**
 * What people say of treatments: claims that a text treats a topic, and each body's view
 * of a claim.
 */
@NullMarked
package org.demarcationmap.catalogue.treatments;

import org.jspecify.annotations.NullMarked;
