// What went into another thing leads there by its key. Working parties have keys of their own. Names that were taken away and the
// conflicts of an import are looked up.
MATCH (from:MergedDeliverable)<-[:TOOK]-(merge:Merge)-[:INTO]->(into)
WHERE merge.undone IS NULL
MERGE (from)-[:MERGED_INTO]->(into);
CREATE INDEX merged_deliverable_key IF NOT EXISTS FOR (text:MergedDeliverable) ON (text.key);
CREATE INDEX merged_topic_key IF NOT EXISTS FOR (topic:MergedTopic) ON (topic.key);
MATCH (party:WorkingParty)
WHERE party.key IS NULL
SET party.key = randomUUID();
CREATE CONSTRAINT working_party_key IF NOT EXISTS FOR (party:WorkingParty) REQUIRE party.key IS UNIQUE;
CREATE INDEX removed_alias_normalised IF NOT EXISTS FOR (alias:RemovedAlias) ON (alias.kind, alias.normalised);
CREATE INDEX conflict_import IF NOT EXISTS FOR (conflict:Conflict) ON (conflict.import, conflict.raised, conflict.key);
