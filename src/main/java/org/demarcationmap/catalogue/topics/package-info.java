/**
 * How people keep the topics: save, split and merge them, and take each of these back.
 */
@NullMarked
package org.demarcationmap.catalogue.topics;

import org.jspecify.annotations.NullMarked;
