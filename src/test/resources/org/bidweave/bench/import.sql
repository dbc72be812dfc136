PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
.mode tabs
.import publicextract.charity.txt charity
.import publicextract.charity_annual_return_history.txt charity_annual_return_history
.import publicextract.charity_area_of_operation.txt charity_area_of_operation
.import publicextract.charity_classification.txt charity_classification
.import publicextract.charity_other_names.txt charity_other_names
CREATE INDEX history_of ON charity_annual_return_history (organisation_number);
CREATE INDEX areas_of ON charity_area_of_operation (organisation_number);
CREATE INDEX area ON charity_area_of_operation (geographic_area_description, organisation_number);
CREATE INDEX works_of ON charity_classification (organisation_number);
CREATE INDEX work ON charity_classification (classification_description, organisation_number);
CREATE INDEX names_of ON charity_other_names (organisation_number);
CREATE TABLE charities AS SELECT organisation_number, registered_charity_number, charity_name, charity_registration_status,
    CAST(latest_income AS INTEGER) AS income FROM charity;
CREATE UNIQUE INDEX charity_of ON charities (organisation_number);
CREATE INDEX number_of ON charities (registered_charity_number);
CREATE INDEX income_of ON charities (income);
CREATE TABLE labels AS SELECT DISTINCT classification_description AS label FROM charity_classification;
CREATE VIRTUAL TABLE names USING fts5(name, organisation UNINDEXED, tokenize = 'trigram');
INSERT INTO names SELECT charity_name, organisation_number FROM charity;
INSERT INTO names SELECT charity_name, organisation_number FROM charity_other_names;
