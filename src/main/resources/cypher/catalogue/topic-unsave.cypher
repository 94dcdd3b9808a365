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
  WITH topic
  WHERE COLLECT { MATCH (topic)-[:BROADER]->(broader:Topic) RETURN broader.slug } <> [slug IN [$broader] WHERE slug IS NOT NULL]
  SET topic:Changed
  WITH topic
  MATCH (topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
  SET text:Changed
}
CALL (topic) {
  MATCH (topic)-[former:BROADER]->(broader:Topic)
  WHERE $broader IS NULL OR broader.slug <> $broader
  SET broader:Changed
  DELETE former
}
CALL (topic) {
  MATCH (broader:Topic {slug: $broader})
  WHERE NOT EXISTS { (topic)-[:BROADER]->(broader) }
  CREATE (topic)-[:BROADER]->(broader)
  SET broader:Changed
}
