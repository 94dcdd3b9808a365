CYPHER 25
// Joins topics to the broader topics that they belong to, once all topics are there.
// Parameters: $rows, maps of topic and broader, slugs
// Columns: none
UNWIND $rows AS row
MATCH (topic:Topic {slug: row.topic})
MATCH (broader:Topic {slug: row.broader})
OPTIONAL MATCH (topic)-[former:BROADER]->(earlier)
SET earlier:Changed
DELETE former
WITH DISTINCT topic, broader
CREATE (topic)-[:BROADER]->(broader)
SET topic:Changed, broader:Changed
WITH topic
MATCH (topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
SET text:Changed
