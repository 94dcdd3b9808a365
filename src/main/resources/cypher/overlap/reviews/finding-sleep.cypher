CYPHER 25
// Puts a finding to sleep, or has it awake.
// Parameters: $key, of the finding; $state; $restsOn, what it rests on as JSON, or null where it is awake
// Columns: none
MATCH (finding:ReviewedOverlap {key: $key})
SET finding.state = $state, finding.restsOn = $restsOn
REMOVE finding.woke, finding.why
