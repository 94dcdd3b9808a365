// Bodies that work items name as liaisons and the catalogue does not have.
CREATE CONSTRAINT unknown_body_name IF NOT EXISTS FOR (body:UnknownBody) REQUIRE body.name IS UNIQUE;
