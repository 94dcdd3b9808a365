CYPHER 25
// Remembers which records were taken whole.
// Parameters: $rows, maps of edition (its identifier), untitled (1 where the record has no title), record and stamp (digests of the record, and of all the records of its text)
// Columns: none
UNWIND $rows AS row
MATCH (edition:Edition {name: row.edition})
WHERE edition.origin = 'RELATON'
SET edition.untitled = row.untitled,
    edition.record = row.record,
    edition.stamp = row.stamp
