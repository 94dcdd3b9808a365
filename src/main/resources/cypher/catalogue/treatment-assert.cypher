CYPHER 25
// Records the claim of a participant that a Deliverable treats a topic.
// Parameters: $text, the key of the Deliverable; $topic, a slug; $key, of the claim; $properties, all that it says
// Columns: none
MATCH (text:Deliverable {key: $text})
MATCH (topic:Topic {slug: $topic})
MERGE (treatment:Treatment {key: $key})
SET treatment += $properties, text:Changed, topic:Changed
MERGE (text)-[:HAS_TREATMENT]->(treatment)
MERGE (treatment)-[:OF_TOPIC]->(topic)
