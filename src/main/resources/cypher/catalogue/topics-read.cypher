CYPHER 25
// Which of these topics does the catalogue have?
// Parameters: $identities, slugs
// Columns: identity, the slug; key; properties; links, the slug of the broader topic if any
UNWIND $identities AS identity
MATCH (topic:Topic {slug: identity})
OPTIONAL MATCH (topic)-[:BROADER]->(broader:Topic)
RETURN identity AS identity, topic.key AS key, properties(topic) AS properties, {broader: broader.slug} AS links
