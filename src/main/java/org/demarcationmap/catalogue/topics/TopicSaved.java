package org.demarcationmap.catalogue.topics;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A topic was made, or what is said of it was changed.
 */
record TopicSaved(String subject, Map<String, Object> changes) implements JournalEvent {
}
