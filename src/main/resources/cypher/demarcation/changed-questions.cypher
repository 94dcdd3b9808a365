// Question answered: which of these Questions merged into others, were split, or ended with nothing that continues them?
// Parameters: $names, such as Q1/2 (2025-2028), names of bodies among them lead nowhere; $year, that of today
// Columns: question, its name; kind, MERGED_FROM, SPLIT_FROM or ENDED; later, the names of those it went into
CYPHER 25
MATCH (question:Question)
WHERE question.name IN $names
OPTIONAL MATCH (later:Question)-[continuation:CONTINUES]->(question)
WITH question, continuation, later
ORDER BY later.name
WITH question,
     collect(continuation.kind) AS kinds,
     collect(later.name) AS later
WITH question, later,
     CASE
       WHEN 'SPLIT_FROM' IN kinds THEN 'SPLIT_FROM'
       WHEN 'MERGED_FROM' IN kinds THEN 'MERGED_FROM'
       WHEN size(kinds) = 0 AND toInteger(right(question.period, 4)) < $year THEN 'ENDED'
     END AS kind
WHERE kind IS NOT NULL
RETURN question.name AS question, kind, later
ORDER BY question
