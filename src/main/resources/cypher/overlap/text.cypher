CYPHER 25
// Signal TEXT. Question answered: which words stand for these texts, and how much of each text does each word make?
// The weights of all words of a text, squared, make 1, so that the sum of the products over the words that two texts share is their likeness, from 0 to 1.
//
// Parameters: $texts, keys of Deliverables; $common, words that more texts use are left out
// Columns, one row for each text: text, its key; stems, in order; weights, of each
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[says:SAYS]->(word:Word)
WHERE word.texts <= $common
WITH text.key AS text, word.stem AS stem, says.weight AS weight
// A word that another transaction takes away meanwhile has no weight any more.
WHERE stem IS NOT NULL
  AND weight IS NOT NULL
WITH text, stem, weight
ORDER BY text, stem
RETURN text, collect(stem) AS stems, collect(weight) AS weights
ORDER BY text
