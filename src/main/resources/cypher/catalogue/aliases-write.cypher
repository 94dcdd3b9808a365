CYPHER 25
// Gives names to Deliverables.
// Parameters: $rows, maps of key, name, normalised, text (the key of the Deliverable) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
MERGE (alias:Alias {key: row.key})
ON CREATE SET alias.kind = 'DELIVERABLE',
              alias.name = row.name,
              alias.normalised = row.normalised
MERGE (alias)-[:NAMES]->(text)
SET alias += row.properties,
    alias.importedBy = $importedBy,
    alias.fetched = coalesce(row.properties.fetched, alias.fetched, $today)
