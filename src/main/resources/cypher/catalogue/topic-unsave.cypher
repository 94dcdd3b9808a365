CYPHER 25
// Takes back what was last saved of a topic.
// Parameters: $change, the key of the change; $properties, what it changed, as it was; $broader, a slug or null; $names, keys of
//             the names that the change gave
// Columns: none
MATCH (:TopicChange {key: $change})-[:CHANGED]->(topic:Topic)
SET topic += $properties
WITH topic
CALL (topic) {
  MATCH (alias:Alias)-[:NAMES]->(topic)
  WHERE alias.key IN $names
  DETACH DELETE alias
}
CALL (topic) {
  MATCH (topic)-[former:BROADER]->(broader:Topic)
  WHERE $broader IS NULL OR broader.slug <> $broader
  DELETE former
}
CALL (topic) {
  MATCH (broader:Topic {slug: $broader})
  MERGE (topic)-[:BROADER]->(broader)
}
