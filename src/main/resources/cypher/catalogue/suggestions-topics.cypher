CYPHER 25
// Which topics can be suggested, and what do they say of themselves?
// Parameters: none
// Columns: slug; name; aliases, the other names; description
MATCH (topic:Topic)
OPTIONAL MATCH (topic)<-[:NAMES]-(alias:Alias)
WHERE alias.name <> topic.name
WITH topic, alias
ORDER BY alias.name
WITH topic, collect(alias.name) AS aliases
RETURN topic.slug AS slug, topic.name AS name, aliases AS aliases, topic.description AS description
ORDER BY slug
