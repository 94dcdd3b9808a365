CYPHER 25
// Creates and changes editions.
// Parameters: $rows, maps of key, text (the key of the Deliverable) and properties
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
MERGE (edition:Edition {key: row.key})
SET edition += row.properties
MERGE (text)-[:HAS_EDITION]->(edition)
