CYPHER 25
// Creates and changes references from one Deliverable to another.
// Parameters: $rows, maps of identity (from, to and kind), key (of a new one) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (from:Deliverable {key: row.identity.from})
MATCH (to:Deliverable {key: row.identity.to})
MERGE (from)-[reference:REFERS_TO {kind: row.identity.kind}]->(to)
ON CREATE SET reference.key = row.key
SET reference += row.properties,
    reference.importedBy = $importedBy,
    reference.fetched = coalesce(row.properties.fetched, reference.fetched, $today),
    from:Changed,
    to:Changed
