CYPHER 25
// Takes back that one topic went into another: what followed it goes back.
// Parameters: $change, the key of the change
// Columns: none
MATCH (change:TopicChange {key: $change})-[:CHANGED]->(from:MergedTopic)
MATCH (from)-[joined:MERGED_INTO]->(into:Topic)
DELETE joined
SET from:Topic, into:Changed
REMOVE from:MergedTopic
WITH from, into
CALL (from, into) {
  MATCH (alias:Alias)-[moved:NAMES {change: $change}]->(into)
  CREATE (alias)-[:NAMES {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (treatment:Treatment)-[moved:OF_TOPIC {change: $change}]->(into)
  CREATE (treatment)-[:OF_TOPIC {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (part:Topic)-[moved:BROADER {change: $change}]->(into)
  CREATE (part)-[:BROADER {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from, into) {
  MATCH (mandate:MandateScope)-[moved:SPEAKS_OF {change: $change}]->(into)
  CREATE (mandate)-[:SPEAKS_OF {change: head(moved.within), within: nullIf(tail(moved.within), [])}]->(from)
  DELETE moved
}
CALL (from) {
  MATCH (from)-[:BROADER]->(broader:Topic)
  SET broader:Changed
}
CALL (from) {
  MATCH (from)<-[:BROADER]-{0,1}(topic:Topic)
  SET topic:Changed
  WITH topic
  MATCH (topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
  SET text:Changed
}
