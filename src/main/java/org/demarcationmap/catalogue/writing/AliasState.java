package org.demarcationmap.catalogue.writing;

import java.util.UUID;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.facts.FactSource;

/**
 * A name of a text as the catalogue has it, or will have it.
 *
 * @param key its opaque key
 * @param name the name
 * @param provenance who calls the text so
 */
record AliasState(String key, DeliverableName name, FactSource provenance) {

	static AliasState first(DeliverableName name, FactSource provenance) {
		return new AliasState(UUID.randomUUID().toString(), name, provenance);
	}

	static AliasState of(Row row) {
		return new AliasState(row.text("key"), row.value("name", DeliverableName::new), row.provenance());
	}

	/**
	 * This name, or what a better source says of it.
	 */
	AliasState mergedWith(AliasState other) {
		var better = !this.provenance.origin().mayReplace(other.provenance.origin());
		return better ? new AliasState(this.key, this.name, other.provenance) : this;
	}

	String normalised() {
		return this.name.normalised();
	}

	Row asRow() {
		return new Row().put("key", this.key)
			.put("name", this.name)
			.put("normalised", normalised())
			.put("properties", new Row().put(this.provenance));
	}

}
