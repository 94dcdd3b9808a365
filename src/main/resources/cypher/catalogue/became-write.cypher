CYPHER 25
// Joins work items to the texts that they turned into.
// Parameters: $rows, maps of text (the key of the work item) and later (the key of the text)
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
MATCH (later:Deliverable {key: row.later})
OPTIONAL MATCH (text)-[former:BECAME]->(earlier)
SET earlier:Changed
DELETE former
WITH DISTINCT text, later
CREATE (text)-[:BECAME]->(later)
SET text:Changed, later:Changed
