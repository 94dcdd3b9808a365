CYPHER 25
// Gives names to Deliverables.
// Parameters: $rows, maps of key, name, normalised and text (the key of the Deliverable)
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
CREATE (:Alias {key: row.key, kind: 'DELIVERABLE', name: row.name, normalised: row.normalised})-[:NAMES]->(text)
