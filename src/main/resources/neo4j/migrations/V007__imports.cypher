// What imports leave behind for people: conflicts to decide, and the parts of their reports.
CREATE CONSTRAINT conflict_key IF NOT EXISTS FOR (conflict:Conflict) REQUIRE conflict.key IS UNIQUE;
CREATE INDEX conflict_state IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.state, conflict.raised, conflict.key);
CREATE CONSTRAINT removed_alias_key IF NOT EXISTS FOR (alias:RemovedAlias) REQUIRE alias.key IS UNIQUE;
CREATE CONSTRAINT report_part IF NOT EXISTS FOR (part:ImportReport) REQUIRE (part.import, part.kind, part.number) IS UNIQUE;
CREATE INDEX edition_record IF NOT EXISTS FOR (edition:Edition) ON (edition.record);
CREATE INDEX import_started IF NOT EXISTS FOR (job:Import) ON (job.started);
