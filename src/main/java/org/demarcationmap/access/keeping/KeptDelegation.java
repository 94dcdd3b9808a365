package org.demarcationmap.access.keeping;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Term;
import org.demarcationmap.graphql.Node;

/**
 * A delegation with the time in which it takes part.
 *
 * @param id the opaque key
 * @param delegation its name and capacity
 * @param term for how long it takes part
 */
public record KeptDelegation(String id, Delegation delegation, Term term) implements Node {

}
