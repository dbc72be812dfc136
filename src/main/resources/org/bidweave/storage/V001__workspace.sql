CREATE TABLE schema_version (
  number INTEGER PRIMARY KEY,
  script VARCHAR(200) NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  applied_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE setting (
  name VARCHAR(200) PRIMARY KEY,
  content TEXT NOT NULL
);

-- Beside its id, a bid's row holds what the list of bids shows, and the number of the last step that is not undone.
CREATE TABLE bid (
  id VARCHAR PRIMARY KEY,
  title VARCHAR(500) NOT NULL,
  buyer VARCHAR(500) NOT NULL,
  reference VARCHAR(500) NOT NULL,
  progress VARCHAR(20) NOT NULL,
  submission DATE,
  yearly_value VARCHAR(100),
  updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  deleted_at TIMESTAMP(3) WITH TIME ZONE,
  last_step INTEGER NOT NULL
);

CREATE TABLE part (
  bid_id VARCHAR NOT NULL,
  path VARCHAR NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (bid_id, path),
  FOREIGN KEY (bid_id) REFERENCES bid (id)
);

-- A step is one edit as the user named it.
CREATE TABLE step (
  bid_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  name VARCHAR(500) NOT NULL,
  made_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (bid_id, number),
  FOREIGN KEY (bid_id) REFERENCES bid (id)
);

-- What a step did to one part: NULL where the part was not there.
CREATE TABLE change (
  bid_id VARCHAR NOT NULL,
  number INTEGER NOT NULL,
  path VARCHAR NOT NULL,
  content_before TEXT,
  content_after TEXT,
  PRIMARY KEY (bid_id, number, path),
  FOREIGN KEY (bid_id, number) REFERENCES step (bid_id, number) ON DELETE CASCADE
);
