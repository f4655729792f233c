-- What is kept as JSON is JSON; what was kept as lines has just been written anew.

ALTER TABLE import_draft
  MODIFY COLUMN fields MEDIUMTEXT NOT NULL COMMENT 'what was typed, as JSON',
  MODIFY COLUMN map    MEDIUMTEXT NOT NULL COMMENT 'where in the source each stretch of the text stands, as JSON',
  MODIFY COLUMN pieces MEDIUMTEXT NOT NULL COMMENT 'as they were read, as JSON',
  MODIFY COLUMN mends  MEDIUMTEXT NOT NULL COMMENT 'in order, as JSON; those undone at the end',
  ADD CONSTRAINT import_draft_fields CHECK (JSON_VALID(fields) = 1),
  ADD CONSTRAINT import_draft_map CHECK (JSON_VALID(map) = 1),
  ADD CONSTRAINT import_draft_pieces CHECK (JSON_VALID(pieces) = 1),
  ADD CONSTRAINT import_draft_mends CHECK (JSON_VALID(mends) = 1);

ALTER TABLE expression_source
  MODIFY COLUMN map MEDIUMTEXT NOT NULL COMMENT 'where in the source each stretch of the text stands, as JSON',
  ADD CONSTRAINT expression_source_map CHECK (JSON_VALID(map) = 1);

ALTER TABLE edition_source
  MODIFY COLUMN map MEDIUMTEXT NOT NULL COMMENT 'where in the printed text each stretch of the text stands, as JSON',
  ADD CONSTRAINT edition_source_map CHECK (JSON_VALID(map) = 1);

ALTER TABLE edition
  MODIFY COLUMN blocks MEDIUMTEXT NOT NULL COMMENT 'as they were read, as JSON',
  MODIFY COLUMN mends  MEDIUMTEXT NOT NULL COMMENT 'in order, as JSON; those undone at the end',
  ADD CONSTRAINT edition_blocks CHECK (JSON_VALID(blocks) = 1),
  ADD CONSTRAINT edition_mends CHECK (JSON_VALID(mends) = 1);

ALTER TABLE instrument
  MODIFY COLUMN authentic_languages VARCHAR(200) NOT NULL DEFAULT '[]' COMMENT 'codes, as JSON; none when not known';
UPDATE instrument
  SET authentic_languages = IF(authentic_languages = '', '[]',
    CONCAT('["', REPLACE(authentic_languages, ',', '","'), '"]'));
ALTER TABLE instrument
  ADD CONSTRAINT instrument_authentic_languages CHECK (JSON_VALID(authentic_languages) = 1);
