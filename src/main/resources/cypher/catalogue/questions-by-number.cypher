CYPHER 25
// In which study periods does the catalogue know these Questions?
// Parameters: $numbers, such as Q1/2
// Columns: number; period; name, number and period together; the earliest period first
UNWIND $numbers AS number
MATCH (question:Question {number: number})
RETURN number AS number, question.period AS period, question.name AS name
ORDER BY number, period
