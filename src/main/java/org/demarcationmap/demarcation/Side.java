package org.demarcationmap.demarcation;

import java.util.List;

import org.demarcationmap.catalogue.BodyCode;

/**
 * One of the parties that must agree.
 *
 * @param body the body whose side it is
 * @param delegations the names of the delegations that take part in it, in order
 */
public record Side(BodyCode body, List<String> delegations) {

	public Side {
		delegations = List.copyOf(delegations);
	}

}
