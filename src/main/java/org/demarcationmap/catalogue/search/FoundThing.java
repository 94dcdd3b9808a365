package org.demarcationmap.catalogue.search;

import java.util.List;

/**
 * A thing that the index found, with all the texts by which it can be found.
 *
 * @param key its opaque key
 * @param kind what it is
 * @param sure whether the full-text index found all that was looked for; else a name fits
 * a part of it
 * @param texts its texts, the name it goes by first
 */
record FoundThing(String key, SearchKind kind, boolean sure, List<FoundText> texts) {

	FoundThing {
		texts = List.copyOf(texts);
	}

	String name() {
		return this.texts.getFirst().text();
	}

}
