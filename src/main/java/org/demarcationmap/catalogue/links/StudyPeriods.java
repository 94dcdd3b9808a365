package org.demarcationmap.catalogue.links;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.StudyPeriod;

import org.springframework.stereotype.Component;

/**
 * The study periods for which the catalogue knows Questions, newest first.
 */
@Component
public final class StudyPeriods {

	private static final String ALL = """
			CYPHER 25
			MATCH (period:StudyPeriod)
			RETURN period.name AS found
			ORDER BY found DESC
			""";

	private final CatalogueReads reads;

	StudyPeriods(CatalogueReads reads) {
		this.reads = reads;
	}

	public List<StudyPeriod> all() {
		return this.reads.list(ALL, Map.of(), (name) -> StudyPeriod.parse(name.asString()));
	}

}
