package org.demarcationmap.catalogue.facts;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.Verification;

/**
 * Where something comes from that a participant asserts by hand.
 */
public final class Asserted {

	private Asserted() {
	}

	/**
	 * The properties that say so on a node.
	 * @param act who asserts it when
	 * @return the properties, to be added to
	 */
	public static Map<String, Object> by(Act act) {
		var name = act.participant().name();
		return new HashMap<>(Map.of("origin", Origin.ASSERTED.name(), "source", "asserted by " + name, "verification",
				Verification.VERIFIED.name(), "confidentiality", Confidentiality.PUBLIC.name(), "importedBy", name,
				"fetched", act.now().toString().substring(0, 10)));
	}

}
