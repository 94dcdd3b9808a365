// The journal: entries by key and by their place in the chain, and one head of the chain.
CREATE CONSTRAINT entry_key IF NOT EXISTS FOR (entry:Entry) REQUIRE entry.key IS UNIQUE;
CREATE CONSTRAINT entry_sequence IF NOT EXISTS FOR (entry:Entry) REQUIRE entry.sequence IS UNIQUE;
CREATE CONSTRAINT unsealed_key IF NOT EXISTS FOR (entry:Unsealed) REQUIRE entry.key IS UNIQUE;
CREATE CONSTRAINT journal_head IF NOT EXISTS FOR (head:JournalHead) REQUIRE head.name IS UNIQUE;
CREATE INDEX entry_demarcation IF NOT EXISTS FOR (entry:Entry) ON (entry.demarcation, entry.sequence);
