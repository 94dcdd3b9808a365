/**
 * The rules of a demarcation: by which a proposal goes, and how all sides change them.
 */
@NullMarked
package org.demarcationmap.demarcation.rules;

import org.jspecify.annotations.NullMarked;
