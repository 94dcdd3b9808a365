CYPHER 25
// Creates editions that the catalogue does not have. The words of their texts are to be read again.
// Parameters: $rows, maps of key, text (the key of the Deliverable) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
CREATE (text)-[:HAS_EDITION]->(edition:Edition)
SET edition = row.properties,
    edition.importedBy = $importedBy,
    edition.fetched = coalesce(row.properties.fetched, $today),
    text:Changed
REMOVE text.suggestedBy
