CYPHER 25
// Which of these records did the catalogue take whole before, and still has as it took them?
// Parameters: $digests, digests of the bytes of records
// Columns: digest; edition, its identifier; approved, its date; title; stamp, the digest of all the records of its text; text, the key of the
//          Deliverable that has the edition now
UNWIND $digests AS digest
MATCH (edition:Edition {record: digest})<-[:HAS_EDITION]-(text:Deliverable)
WHERE edition.origin = 'RELATON' AND edition.title IS NOT NULL AND edition.stamp IS NOT NULL
RETURN digest AS digest, edition.name AS edition, edition.approved AS approved, edition.title AS title, edition.stamp AS stamp, text.key AS text
