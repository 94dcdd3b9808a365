CYPHER 25
// Takes back that a topic was made. Nothing uses it.
// Parameters: $change, the key of the change
// Columns: none
MATCH (:TopicChange {key: $change})-[:CHANGED]->(topic:Topic)
CALL (topic) {
  MATCH (alias:Alias)-[:NAMES]->(topic)
  DETACH DELETE alias
}
DETACH DELETE topic
