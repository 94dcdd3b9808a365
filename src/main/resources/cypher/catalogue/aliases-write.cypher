CYPHER 25
// Says anew who calls Deliverables so.
// Parameters: $rows, maps of key and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (alias:Alias {key: row.key})
SET alias += row.properties,
    alias.importedBy = $importedBy,
    alias.fetched = coalesce(row.properties.fetched, alias.fetched, $today)
