CYPHER 25
// Creates and changes topics.
// Parameters: $rows, maps of identity (the slug), key (of a new node) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MERGE (topic:Topic {slug: row.identity})
ON CREATE SET topic.key = row.key
SET topic += row.properties,
    topic.importedBy = $importedBy,
    topic.fetched = coalesce(row.properties.fetched, topic.fetched, $today)
