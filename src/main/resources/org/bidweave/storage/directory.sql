-- The file of a register, or of a list of the user's own, which has a name: rebuilt whole by each import. A row of entries is 32 organisations as bytes, which is ten times as fast to write and to read as
-- a row for each; see EntryBytes.
CREATE TABLE held (
    register VARCHAR(30) NOT NULL PRIMARY KEY,
    list VARCHAR(1000) NOT NULL,
    as_of DATE NOT NULL,
    organisations INTEGER NOT NULL,
    active INTEGER NOT NULL
);
CREATE TABLE label (
    number INTEGER NOT NULL PRIMARY KEY,
    text VARCHAR(1000000) NOT NULL
);
CREATE TABLE entries (
    number INTEGER NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
);
