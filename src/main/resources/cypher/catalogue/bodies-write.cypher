CYPHER 25
// Creates and changes bodies.
// Parameters: $rows, maps of identity (the code), key (of a new node) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MERGE (body:Body {code: row.identity})
ON CREATE SET body.key = row.key
SET body += row.properties,
    body.importedBy = $importedBy,
    body.fetched = coalesce(row.properties.fetched, body.fetched, $today)
