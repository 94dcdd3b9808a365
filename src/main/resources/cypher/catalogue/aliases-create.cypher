CYPHER 25
// Gives names to Deliverables that nothing else bears.
// Parameters: $rows, maps of key, name, normalised, text (the key of the Deliverable) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
CREATE (alias:Alias)-[:NAMES]->(text)
SET alias = row.properties,
    alias.key = row.key,
    alias.kind = 'DELIVERABLE',
    alias.name = row.name,
    alias.normalised = row.normalised,
    alias.importedBy = $importedBy,
    alias.fetched = coalesce(row.properties.fetched, $today)
