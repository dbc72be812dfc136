-- The directory file: rebuilt whole by each import. Lists stand one to a line; a year of accounts as its end, income and spending.
CREATE TABLE listed (
    number INTEGER NOT NULL PRIMARY KEY,
    id VARCHAR(60) NOT NULL,
    register VARCHAR(30) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    other_names VARCHAR(100000) NOT NULL,
    company_number VARCHAR(100) NOT NULL,
    warnings VARCHAR(200) NOT NULL,
    accounts VARCHAR(100000) NOT NULL,
    employees INTEGER,
    volunteers INTEGER,
    government_contracts BIGINT,
    reserves BIGINT,
    works VARCHAR(100000) NOT NULL,
    areas VARCHAR(1000000) NOT NULL,
    postcode VARCHAR(100) NOT NULL,
    website VARCHAR(1000) NOT NULL,
    activities VARCHAR(1000000) NOT NULL,
    as_of DATE NOT NULL
);
