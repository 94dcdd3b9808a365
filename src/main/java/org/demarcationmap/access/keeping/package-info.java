/**
 * What the secretariat does for those who take part: accounts, roles, delegations and
 * accreditations.
 */
@NullMarked
package org.demarcationmap.access.keeping;

import org.jspecify.annotations.NullMarked;
