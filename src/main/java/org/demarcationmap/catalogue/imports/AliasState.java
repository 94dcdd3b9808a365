package org.demarcationmap.catalogue.imports;

import java.util.UUID;

import org.demarcationmap.catalogue.DeliverableName;

/**
 * A name of a text as the catalogue has it, or will have it.
 *
 * @param key its opaque key
 * @param name the name
 */
record AliasState(String key, DeliverableName name) {

	static AliasState first(DeliverableName name) {
		return new AliasState(UUID.randomUUID().toString(), name);
	}

	static AliasState of(Row row) {
		return new AliasState(row.text("key"), row.value("name", DeliverableName::new));
	}

	String normalised() {
		return this.name.normalised();
	}

	Row asRow() {
		return new Row().put("key", this.key).put("name", this.name).put("normalised", normalised());
	}

}
