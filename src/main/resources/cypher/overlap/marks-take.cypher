CYPHER 25
// Takes the marks of texts and topics that changed, so that whoever changes one again waits and marks it anew.
// Parameters: $limit, how many at most
// Columns: taken, how many marks; texts, keys of Deliverables; topics, slugs: those that are marked, and those that a marked text treats
MATCH (changed:Changed)
WITH changed
LIMIT $limit
REMOVE changed:Changed
WITH collect(changed) AS marked
WITH size(marked) AS taken,
     [one IN marked WHERE one:Deliverable OR one:MergedDeliverable] AS texts,
     [one IN marked WHERE one:Topic OR one:MergedTopic] AS topics
RETURN taken AS taken,
       [text IN texts | text.key] AS texts,
       COLLECT {
         UNWIND topics AS topic
         RETURN topic.slug AS slug
         UNION
         UNWIND texts AS text
         MATCH (text)-[:HAS_TREATMENT]->(:Treatment)-[:OF_TOPIC]->(topic:Topic)
         RETURN topic.slug AS slug
       } AS topics
