CYPHER 25
// Creates Deliverables that the catalogue does not have.
// Parameters: $rows, maps of key, label (of the kind) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
CREATE (text:Deliverable:Changed:$(row.label))
SET text = row.properties,
    text.importedBy = $importedBy,
    text.fetched = coalesce(row.properties.fetched, $today)
