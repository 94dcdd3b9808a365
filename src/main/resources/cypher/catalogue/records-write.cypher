CYPHER 25
// Remembers which records were taken whole.
// Parameters: $rows, maps of edition (its identifier), record and stamp (digests of the record, and of all the records of its text)
// Columns: none
UNWIND $rows AS row
MATCH (edition:Edition {name: row.edition})
WHERE edition.origin = 'RELATON'
SET edition.record = row.record,
    edition.stamp = row.stamp
