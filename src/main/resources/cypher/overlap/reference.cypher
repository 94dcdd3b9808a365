CYPHER 25
// Signal REFERENCE. Question answered: to which texts do these texts refer?
// A twin is the same text under another name, and no reference.
//
// Parameters: $texts, keys of Deliverables; $common, texts to which more texts refer join no two of them
// Columns, one row for each text that is referred to:
//   text      key of the text that refers
//   other     key of the text that it refers to
//   joins     whether two texts that refer to it have that in common
//   citedBy   how many texts referred to it when that was counted last
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[reference:REFERS_TO]->(other:Deliverable)
WHERE reference.kind <> 'TWIN'
WITH DISTINCT text, other
RETURN text.key AS text,
       other.key AS other,
       coalesce(other.citedBy, 0) <= $common AS joins,
       coalesce(other.citedBy, 0) AS citedBy
ORDER BY text, other
