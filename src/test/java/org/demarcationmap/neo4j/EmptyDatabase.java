package org.demarcationmap.neo4j;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Clears the database before each test, so that no test builds on another.
 */
class EmptyDatabase implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		TestDatabase.get().clear();
	}

}
