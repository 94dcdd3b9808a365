CYPHER 25
// Which Deliverables have these names?
// Parameters: $names, lookup forms
// Columns: name, the lookup form; key, of the Deliverable
UNWIND $names AS name
MATCH (:Alias {kind: 'DELIVERABLE', normalised: name})-[:NAMES]->(text:Deliverable)
RETURN name AS name, text.key AS key
