CYPHER 25
// Puts the parts of a split topic together again.
// Parameters: $change, the key of the change
// Columns: none
MATCH (change:TopicChange {key: $change})-[:CHANGED]->(whole:Topic)
MATCH (change)-[:MADE]->(part:Topic)
SET whole:Changed
WITH whole, part
CALL (whole, part) {
  MATCH (alias:Alias)-[moved:NAMES {change: $change}]->(part)
  CREATE (alias)-[:NAMES {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(whole)
  DELETE moved
}
CALL (whole, part) {
  MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment)-[moved:OF_TOPIC]->(part)
  SET text:Changed
  CREATE (treatment)-[:OF_TOPIC {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(whole)
  DELETE moved
}
CALL (part) {
  MATCH (alias:Alias)-[:NAMES]->(part)
  DETACH DELETE alias
}
DETACH DELETE part
