CYPHER 25
// Keeps which of these topics more than one side treats, and how strongly.
// Parameters: $set, key of the set; $topics, slugs of the topics that were looked at; $rows, maps of topic (its key), key and score of those that are found
// Columns: none
MATCH (set:FindingSet {key: $set})
CALL (set) {
  MATCH (set)-[former:FINDS]->(topic:Topic|MergedTopic)
  WHERE topic.slug IN $topics
  DELETE former
}
UNWIND $rows AS row
MATCH (topic:Topic {key: row.topic})
CREATE (set)-[:FINDS {key: row.key, score: row.score}]->(topic)
