CYPHER 25
// Changes Deliverables. Their words are to be read again.
// Parameters: $rows, maps of key, label (of the kind) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.key})
SET text += row.properties,
    text.importedBy = $importedBy,
    text.fetched = coalesce(row.properties.fetched, text.fetched, $today)
REMOVE text:Recommendation:Supplement:TechnicalReport:WorkItem:OutsideText
SET text:$(row.label), text:Changed
REMOVE text.suggestedBy
