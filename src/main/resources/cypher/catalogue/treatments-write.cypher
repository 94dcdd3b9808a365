CYPHER 25
// Creates and changes claims that a Deliverable treats a topic. They stand in the place of a suggestion on which nobody said anything.
// Parameters: $rows, maps of identity (text, the key of the Deliverable; topic, the slug), key and properties
//             $importedBy, who brings them; $today, the day of the import
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.identity.text})
MATCH (topic:Topic {slug: row.identity.topic})
MERGE (treatment:Treatment {key: row.key})
SET treatment += row.properties,
    treatment.importedBy = $importedBy,
    treatment.fetched = coalesce(row.properties.fetched, treatment.fetched, $today),
    text:Changed,
    topic:Changed
MERGE (text)-[:HAS_TREATMENT]->(treatment)
MERGE (treatment)-[:OF_TOPIC]->(topic)
WITH DISTINCT text, topic
MATCH (text)-[:HAS_TREATMENT]->(suggestion:Treatment {origin: 'SUGGESTER', status: 'SUGGESTED'})-[:OF_TOPIC]->(topic)
WHERE COUNT { (suggestion)--() } = 2
DETACH DELETE suggestion
