// Who takes part.
CREATE CONSTRAINT account_name IF NOT EXISTS FOR (account:Account) REQUIRE account.name IS UNIQUE;
CREATE CONSTRAINT account_key IF NOT EXISTS FOR (account:Account) REQUIRE account.key IS UNIQUE;
CREATE CONSTRAINT delegation_name IF NOT EXISTS FOR (delegation:Delegation) REQUIRE delegation.name IS UNIQUE;
CREATE CONSTRAINT delegation_key IF NOT EXISTS FOR (delegation:Delegation) REQUIRE delegation.key IS UNIQUE;
