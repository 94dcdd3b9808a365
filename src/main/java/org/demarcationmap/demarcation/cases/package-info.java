/**
 * Cases as a whole: opened, their scope set, joined by delegations, practised, and
 * declared live.
 */
@NullMarked
package org.demarcationmap.demarcation.cases;

import org.jspecify.annotations.NullMarked;
