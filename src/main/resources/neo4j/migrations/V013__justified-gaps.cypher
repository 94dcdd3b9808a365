// Why co-chairs leave a gap as it is.
CREATE CONSTRAINT gap_justification_key IF NOT EXISTS FOR (justification:GapJustification) REQUIRE justification.key IS UNIQUE;
