CYPHER 25
// Signal TEXT of a planned text. Question answered: which texts share words with it, and how much of each text do those words make?
//
// Parameters: $stems, the words that would stand for the planned text; $common, words that more texts use are left out
// Columns, one row for each text: text, its key; stems, of the shared words, in order; weights, of each
MATCH (word:Word)
WHERE word.stem IN $stems AND word.texts <= $common
MATCH (word)<-[says:SAYS]-(text:Deliverable)
WITH text.key AS text, word.stem AS stem, says.weight AS weight
// A word that another transaction takes away meanwhile has no weight any more.
WHERE stem IS NOT NULL
  AND weight IS NOT NULL
WITH text, stem, weight
ORDER BY text, stem
RETURN text, collect(stem) AS stems, collect(weight) AS weights
ORDER BY text
