CYPHER 25
// Question answered: how many pairs does each of these texts keep, and how strong is the weakest of them?
// Parameters: $set, key of the set; $texts, keys of Deliverables
// Columns: text, its key; kept, how many; weakest, its score
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[pair:OVERLAPS {set: $set}]-(:Deliverable)
WHERE CASE WHEN startNode(pair) = text THEN pair.byLeft ELSE pair.byRight END
RETURN text.key AS text, count(pair) AS kept, min(pair.score) AS weakest
ORDER BY text
