// The journal by who acted, what happened, to what, and when.
CREATE INDEX entry_actor IF NOT EXISTS FOR (entry:Entry) ON (entry.actor, entry.sequence);
CREATE INDEX entry_kind IF NOT EXISTS FOR (entry:Entry) ON (entry.kind, entry.sequence);
CREATE INDEX entry_subject IF NOT EXISTS FOR (entry:Entry) ON (entry.subject, entry.sequence);
CREATE INDEX entry_time IF NOT EXISTS FOR (entry:Entry) ON (entry.time);

// Which mutations were done under an id that their client gave.
CREATE CONSTRAINT client_mutation_key IF NOT EXISTS FOR (mutation:ClientMutation) REQUIRE mutation.key IS UNIQUE;
