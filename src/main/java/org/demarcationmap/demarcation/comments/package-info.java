/**
 * What those say about proposals who take no positions.
 */
@NullMarked
package org.demarcationmap.demarcation.comments;

import org.jspecify.annotations.NullMarked;
