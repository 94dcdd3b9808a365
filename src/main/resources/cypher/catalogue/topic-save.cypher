CYPHER 25
// Saves a topic, with new names and the topic that it is a part of, and remembers what it was like.
// Parameters: $slug; $properties, all that the topic has from now on; $names, maps of the properties of new names;
//             $broader, a slug or null; $change, properties of the change, among them what it was like
// Columns: none
MERGE (topic:Topic {slug: $slug})
SET topic = $properties
CREATE (change:TopicChange)-[:CHANGED]->(topic)
SET change = $change
WITH topic
CALL (topic) {
  UNWIND $names AS name
  CREATE (alias:Alias)-[:NAMES]->(topic)
  SET alias = name
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
