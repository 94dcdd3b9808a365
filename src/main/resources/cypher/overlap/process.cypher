CYPHER 25
// Signal PROCESS. Question answered: from which work items did these texts come?
// Two texts that came from one work item were one piece of work.
//
// Parameters: $texts, keys of Deliverables
// Columns, one row for each work item: text, its key; trace, key of the work item
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)<-[:BECAME]-(item:Deliverable)
RETURN DISTINCT text.key AS text, item.key AS trace
ORDER BY text, trace
