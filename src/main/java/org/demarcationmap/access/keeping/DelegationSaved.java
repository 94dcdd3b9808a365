package org.demarcationmap.access.keeping;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.access.AccessEvent;

/**
 * A delegation was saved.
 *
 * @param saved the delegation
 */
record DelegationSaved(KeptDelegation saved) implements AccessEvent {

	@Override
	public String subject() {
		return this.saved.delegation().name();
	}

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>(Map.of("capacity", this.saved.delegation().capacity().name(),
				"placeholder", this.saved.delegation().placeholder()));
		if (this.saved.term().from() != null) {
			changes.put("from", this.saved.term().from().toString());
		}
		if (this.saved.term().until() != null) {
			changes.put("until", this.saved.term().until().toString());
		}
		return changes;
	}

}
