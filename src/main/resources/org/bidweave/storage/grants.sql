-- The grants of one file, rebuilt whole by each import. found_by is the recipient's number in a register or else its name, made plain; the amount is
-- a decimal number as text, exact.
CREATE TABLE grants_held (
    file VARCHAR(1000) NOT NULL PRIMARY KEY,
    as_of DATE NOT NULL
);
CREATE TABLE grants (
    number INTEGER NOT NULL PRIMARY KEY,
    found_by VARCHAR(200) NOT NULL,
    id VARCHAR(1000000) NOT NULL,
    recipient VARCHAR(1000000) NOT NULL,
    recipient_name VARCHAR(1000000) NOT NULL,
    funder VARCHAR(1000000) NOT NULL,
    title VARCHAR(1000000) NOT NULL,
    amount VARCHAR(200) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    awarded DATE NOT NULL
);
CREATE INDEX grants_found_by ON grants (found_by);
