CYPHER 25
// Which names did people take away from these topics?
// Parameters: $slugs
// Columns: topic, the slug; normalised, the lookup form; key, of the topic
UNWIND $slugs AS slug
MATCH (topic:Topic {slug: slug})<-[:ONCE_NAMED]-(removed:RemovedAlias)
RETURN slug AS topic, removed.normalised AS normalised, topic.key AS key
ORDER BY topic, normalised
