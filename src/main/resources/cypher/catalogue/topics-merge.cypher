CYPHER 25
// Lets one topic go into another: names, treatments, parts and mandates follow. A treatment that the other has in the same place
// and aspect stays behind, so that the merge can be taken back without loss.
// Parameters: $from and $into, slugs; $change, properties of the change
// Columns: none
MATCH (from:Topic {slug: $from})
MATCH (into:Topic {slug: $into})
CREATE (change:TopicChange)-[:CHANGED]->(into)
SET change = $change
CREATE (change)-[:CHANGED]->(from)
CREATE (from)-[:MERGED_INTO]->(into)
SET into:Changed
WITH from, into, change
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
CALL (from, into, change) {
  MATCH (alias:Alias)-[former:NAMES]->(from)
  CREATE (alias)-[:NAMES {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into, change) {
  MATCH (text:Deliverable)-[:HAS_TREATMENT]->(treatment:Treatment)-[former:OF_TOPIC]->(from)
  WHERE NOT EXISTS {
    MATCH (text)-[:HAS_TREATMENT]->(same:Treatment)-[:OF_TOPIC]->(into)
    WHERE same.place = treatment.place AND same.aspect = treatment.aspect
  }
  CREATE (treatment)-[:OF_TOPIC {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into, change) {
  MATCH (part:Topic)-[former:BROADER]->(from)
  CREATE (part)-[:BROADER {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
CALL (from, into, change) {
  MATCH (mandate:MandateScope)-[former:SPEAKS_OF]->(from)
  WHERE NOT EXISTS { (mandate)-[:SPEAKS_OF]->(into) }
  CREATE (mandate)-[:SPEAKS_OF {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(into)
  DELETE former
}
SET from:MergedTopic
REMOVE from:Topic
