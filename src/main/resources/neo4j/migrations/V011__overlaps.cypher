// Words that stand for texts, and what was counted once for all computations.
CREATE CONSTRAINT word_stem IF NOT EXISTS
FOR (word:Word) REQUIRE word.stem IS UNIQUE;

CREATE CONSTRAINT overlap_counts_name IF NOT EXISTS
FOR (counts:OverlapCounts) REQUIRE counts.name IS UNIQUE;

// Sets of findings, and the pairs and topics in them.
CREATE CONSTRAINT finding_set_key IF NOT EXISTS
FOR (set:FindingSet) REQUIRE set.key IS UNIQUE;

CREATE INDEX finding_set_owner IF NOT EXISTS
FOR (set:FindingSet) ON (set.owner, set.state);

CREATE INDEX overlaps_set IF NOT EXISTS
FOR ()-[pair:OVERLAPS]-() ON (pair.set, pair.score);

CREATE INDEX overlaps_key IF NOT EXISTS
FOR ()-[pair:OVERLAPS]-() ON (pair.key);

CREATE INDEX finds_key IF NOT EXISTS
FOR ()-[finding:FINDS]-() ON (finding.key);
