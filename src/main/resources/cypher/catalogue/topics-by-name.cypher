CYPHER 25
// Which topics have these names?
// Parameters: $names, lookup forms
// Columns: name, the lookup form; topic, the slug
UNWIND $names AS name
MATCH (:Alias {kind: 'TOPIC', normalised: name})-[:NAMES]->(topic:Topic)
RETURN name AS name, topic.slug AS topic
