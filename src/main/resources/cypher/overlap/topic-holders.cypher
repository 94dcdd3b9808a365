CYPHER 25
// Question answered: which texts treat a topic that one of these texts treats, or one narrower or broader by a step?
// Parameters: $texts, keys of Deliverables; $common, topics that more texts treat are left out
// Columns: key
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[:HAS_TREATMENT]->(:Treatment)-[:OF_TOPIC]->(:Topic)-[:BROADER]->{0,1}(topic:Topic)
WHERE coalesce(topic.treatedBy, 0) <= $common
WITH DISTINCT topic
MATCH (topic)<-[:BROADER]-{0,1}(:Topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(other:Deliverable)
RETURN DISTINCT other.key AS key
