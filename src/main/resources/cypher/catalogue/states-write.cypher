CYPHER 25
// Adds steps to the lives of work items.
// Parameters: $rows, maps of text (the key of the Deliverable), key, status, since and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
CREATE (text)-[:HAS_STATE]->(state:State {key: row.key, status: row.status, since: row.since})
SET state += row.properties,
    state.importedBy = $importedBy,
    state.fetched = coalesce(row.properties.fetched, $today)
