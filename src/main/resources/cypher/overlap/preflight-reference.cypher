CYPHER 25
// Signal REFERENCE of a planned text. Question answered: which texts refer to what it would refer to?
//
// Parameters: $references, keys of the texts to which the planned text would refer; $planned, what stands for its own key;
//             $common, texts to which more texts refer join no two of them
// Columns, one row for each text that is referred to, and for each text that refers to it:
//   text      key of the text that refers
//   other     key of the text that it refers to
//   joins     whether two texts that refer to it have that in common
//   citedBy   how many texts referred to it when that was counted last
MATCH (other:Deliverable)
WHERE other.key IN $references
WITH other, coalesce(other.citedBy, 0) AS citedBy
CALL (other, citedBy) {
  RETURN $planned AS text
  UNION
  MATCH (other)<-[reference:REFERS_TO]-(citing:Deliverable)
  WHERE reference.kind <> 'TWIN' AND citedBy <= $common
  RETURN citing.key AS text
}
RETURN text AS text, other.key AS other, citedBy <= $common AS joins, citedBy AS citedBy
ORDER BY text, other
