-- A register's file: rebuilt whole by each import. Lists stand one to a line, works and areas as numbers of labels; a year of accounts is
-- its end, income and spending.
CREATE TABLE held (
    register VARCHAR(30) NOT NULL PRIMARY KEY,
    as_of DATE NOT NULL,
    organisations INTEGER NOT NULL,
    active INTEGER NOT NULL
);
CREATE TABLE label (
    number INTEGER NOT NULL PRIMARY KEY,
    text VARCHAR(1000000) NOT NULL
);
CREATE TABLE listed (
    number INTEGER NOT NULL PRIMARY KEY,
    id VARCHAR(100000) NOT NULL,
    register VARCHAR(30) NOT NULL,
    name VARCHAR(100000) NOT NULL,
    other_names VARCHAR(1000000) NOT NULL,
    company_number VARCHAR(100000) NOT NULL,
    warnings VARCHAR(200) NOT NULL,
    accounts VARCHAR(1000000) NOT NULL,
    employees INTEGER,
    volunteers INTEGER,
    government_contracts BIGINT,
    reserves BIGINT,
    works VARCHAR(1000000) NOT NULL,
    areas VARCHAR(1000000) NOT NULL,
    postcode VARCHAR(100000) NOT NULL,
    website VARCHAR(100000) NOT NULL,
    activities VARCHAR(1000000) NOT NULL,
    as_of DATE NOT NULL,
    registered DATE
);
