package org.demarcationmap.catalogue.conflicts;

import java.util.Map;

import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.JournalEvent;

/**
 * The secretariat decided which of two values stands.
 *
 * @param subject the key of the conflict
 * @param thing what the thing is called
 * @param field the field
 * @param take which value was taken
 * @param standing what stood
 * @param offered what was offered
 */
record ConflictDecided(String subject, String thing, String field, Take take, String standing,
		String offered) implements JournalEvent {

	static ConflictDecided of(Conflict conflict, Take take) {
		return new ConflictDecided(conflict.id(), conflict.name(), conflict.field(), take, conflict.standing(),
				conflict.offered());
	}

	/** A source that is not public may have offered the value. */
	@Override
	public Audience audience() {
		return Audience.SECRETARIAT;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("thing", this.thing, "field", this.field, "take", this.take.name(), "standing", this.standing,
				"offered", this.offered);
	}

}
