CYPHER 25
// One name of each of these Deliverables.
// Parameters: $keys, of Deliverables
// Columns: name, in its lookup form
UNWIND $keys AS key
MATCH (text:Deliverable {key: key})<-[:NAMES]-(alias:Alias)
WITH text, min(alias.normalised) AS name
RETURN name AS name
ORDER BY name
