CYPHER 25
// Says which Questions go on from which earlier ones.
// Parameters: $rows, maps of identity (later and earlier), key (of a new one) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (later:Question {name: row.identity.later})
MATCH (earlier:Question {name: row.identity.earlier})
MERGE (later)-[continuation:CONTINUES]->(earlier)
ON CREATE SET continuation.key = row.key
SET continuation += row.properties,
    continuation.importedBy = $importedBy,
    continuation.fetched = coalesce(row.properties.fetched, continuation.fetched, $today)
