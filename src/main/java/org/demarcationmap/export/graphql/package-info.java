/**
 * Links to the files in which maps are taken away.
 */
@NullMarked
package org.demarcationmap.export.graphql;

import org.jspecify.annotations.NullMarked;
