CYPHER 25
// Gives names to topics.
// Parameters: $rows, maps of key, name, normalised, topic (the slug) and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (topic:Topic {slug: row.topic})
CREATE (alias:Alias {key: row.key, kind: 'TOPIC', name: row.name, normalised: row.normalised})-[:NAMES]->(topic)
SET alias += row.properties,
    alias.importedBy = $importedBy,
    alias.fetched = coalesce(row.properties.fetched, alias.fetched, $today)
