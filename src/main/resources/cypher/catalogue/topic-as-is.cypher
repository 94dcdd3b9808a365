CYPHER 25
// What is a topic like now?
// Parameters: $slug
// Columns: topic, its properties; broader, the slug of the topic that it is a part of, if any; names, lookup form and key of each
MATCH (topic:Topic {slug: $slug})
RETURN properties(topic) AS topic,
       head(COLLECT { MATCH (topic)-[:BROADER]->(broader:Topic) RETURN broader.slug }) AS broader,
       COLLECT {
         MATCH (alias:Alias)-[:NAMES]->(topic)
         RETURN alias {.key, .normalised, .name}
         ORDER BY alias.normalised
       } AS names
