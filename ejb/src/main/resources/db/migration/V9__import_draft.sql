-- An import before it is saved: the file, what was understood of it, and the mends. Gone when it is saved, or after a week.

CREATE TABLE import_draft (
  id         BINARY(16)   NOT NULL PRIMARY KEY COMMENT 'key of the text that will be',
  owner      VARCHAR(255) NOT NULL COMMENT 'subject of whoever brings it in; nobody else sees it',
  fields     MEDIUMTEXT   NOT NULL COMMENT 'what was typed, a line a field',
  file_name  VARCHAR(120) NOT NULL,
  format     VARCHAR(20)  NOT NULL,
  encoding   VARCHAR(20)  NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  source     MEDIUMTEXT   NOT NULL COMMENT 'what the file prints',
  canonical  MEDIUMTEXT   NOT NULL COMMENT 'as it was read, before any mend',
  map        MEDIUMTEXT   NOT NULL,
  pieces     MEDIUMTEXT   NOT NULL COMMENT 'as they were read, a line each',
  mends      MEDIUMTEXT   NOT NULL COMMENT 'in order, a line each; those undone at the end',
  done       INT          NOT NULL COMMENT 'how many of the mends are not undone',
  touched_at DATETIME(6)  NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  INDEX import_draft_owner (owner, touched_at),
  INDEX import_draft_age (touched_at),
  CONSTRAINT import_draft_done CHECK (done >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE expression ADD COLUMN mends INT NOT NULL DEFAULT 0 COMMENT 'how often a person put right what was read';
ALTER TABLE expression_source ADD COLUMN printed MEDIUMTEXT NULL COMMENT 'what the file prints, where the map points into that';
