CYPHER 25
// Question answered: which texts do these names name?
// Parameters: $names, names of Deliverables in the form in which they are looked up
// Columns, one row for each name: normalised, the name; texts, key and name of each Deliverable that it names
MATCH (alias:Alias {kind: 'DELIVERABLE'})-[:NAMES]->(text:Deliverable)
WHERE alias.normalised IN $names
WITH alias, text
ORDER BY text.name
RETURN alias.normalised AS normalised, collect(text {.key, .name}) AS texts
ORDER BY normalised
