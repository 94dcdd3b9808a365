CYPHER 25
// Creates and changes Deliverables.
// Parameters: $rows, maps of key, label (of the kind) and properties
// Columns: none
UNWIND $rows AS row
MERGE (text:Deliverable {key: row.key})
SET text += row.properties
REMOVE text:Recommendation:Supplement:TechnicalReport:WorkItem
SET text:$(row.label)
