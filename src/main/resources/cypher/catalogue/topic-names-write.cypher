CYPHER 25
// Gives names to topics.
// Parameters: $rows, maps of key, name, normalised and topic (the slug)
// Columns: none
UNWIND $rows AS row
MATCH (topic:Topic {slug: row.topic})
CREATE (:Alias {key: row.key, kind: 'TOPIC', name: row.name, normalised: row.normalised})-[:NAMES]->(topic)
