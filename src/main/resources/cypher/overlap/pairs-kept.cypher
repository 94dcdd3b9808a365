CYPHER 25
// Question answered: which pairs of these texts are kept, and by which of the two?
// Parameters: $set, key of the set; $texts, keys of Deliverables
// Columns, one row for each pair and text: text, other, their keys; score; byOther, whether the other one keeps it
MATCH (text:Deliverable|MergedDeliverable)
WHERE text.key IN $texts
MATCH (text)-[pair:OVERLAPS {set: $set}]-(other:Deliverable|MergedDeliverable)
RETURN text.key AS text, other.key AS other, pair.score AS score,
       CASE WHEN startNode(pair) = text THEN pair.byRight ELSE pair.byLeft END AS byOther
ORDER BY text, other
