CYPHER 25
// Question answered: what is the wording of these texts?
// Parameters: $texts, keys of Deliverables
// Columns: key; title, or null; summary, the abstract of the newest edition that has one, or else the scope, or null
MATCH (text:Deliverable)
WHERE text.key IN $texts
OPTIONAL MATCH (text)-[:HAS_EDITION]->(edition:Edition)
WHERE edition.abstract IS NOT NULL
WITH text, edition
ORDER BY edition.approved, edition.key
WITH text, last(collect(edition.abstract)) AS abstract
RETURN text.key AS key, text.title AS title, coalesce(abstract, text.scope) AS summary
ORDER BY key
