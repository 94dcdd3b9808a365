CYPHER 25
// Which topics are these a part of, near and far?
// Parameters: $slugs
// Columns: topic and broader, slugs
UNWIND $slugs AS slug
MATCH (:Topic {slug: slug})-[:BROADER*0..]->(topic:Topic)-[:BROADER]->(broader:Topic)
RETURN DISTINCT topic.slug AS topic, broader.slug AS broader
ORDER BY topic
