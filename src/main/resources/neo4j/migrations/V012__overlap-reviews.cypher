// Findings that sides reviewed, whether they sleep, and what the sides said.
CREATE CONSTRAINT reviewed_overlap_key IF NOT EXISTS
FOR (finding:ReviewedOverlap) REQUIRE finding.key IS UNIQUE;

CREATE INDEX reviewed_overlap_state IF NOT EXISTS
FOR (finding:ReviewedOverlap) ON (finding.owner, finding.state);

CREATE CONSTRAINT overlap_review_key IF NOT EXISTS
FOR (review:OverlapReview) REQUIRE review.key IS UNIQUE;
