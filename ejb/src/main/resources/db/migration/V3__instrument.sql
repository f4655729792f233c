-- What was declared: a library of instruments that all series share, their texts and the provisions of these.

CREATE TABLE instrument (
  id                  BINARY(16)   NOT NULL PRIMARY KEY,
  slug                VARCHAR(80)  NOT NULL,
  kind                VARCHAR(20)  NOT NULL,
  title_en            VARCHAR(300) NOT NULL DEFAULT '',
  title_ja            VARCHAR(300) NOT NULL DEFAULT '',
  short_title_en      VARCHAR(80)  NOT NULL DEFAULT '',
  short_title_ja      VARCHAR(80)  NOT NULL DEFAULT '',
  signed_on           DATE         NULL,
  signed_on_precision VARCHAR(10)  NOT NULL COMMENT 'how exactly the date is known',
  place_en            VARCHAR(100) NOT NULL DEFAULT '',
  place_ja            VARCHAR(100) NOT NULL DEFAULT '',
  authentic_languages VARCHAR(80)  NOT NULL DEFAULT '' COMMENT 'codes parted by commas; empty when not known',
  public_since        DATETIME(6)  NULL COMMENT 'when a published series first referred to it',
  version             BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT instrument_slug UNIQUE (slug),
  CONSTRAINT instrument_kind CHECK (kind IN ('declaration', 'statement', 'treaty', 'domestic_measure')),
  CONSTRAINT instrument_title CHECK (title_en <> '' OR title_ja <> ''),
  CONSTRAINT instrument_signed_on CHECK ((signed_on IS NULL) = (signed_on_precision = 'unknown')),
  CONSTRAINT instrument_precision CHECK (signed_on_precision IN ('day', 'month', 'year', 'unknown'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE signatory (
  instrument_id   BINARY(16)   NOT NULL,
  ordinal         SMALLINT     NOT NULL,
  side            VARCHAR(20)  NOT NULL DEFAULT '' COMMENT 'country or organisation',
  office_en       VARCHAR(200) NOT NULL DEFAULT '',
  office_ja       VARCHAR(200) NOT NULL DEFAULT '',
  printed_name_en VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'as printed; empty when the text prints none',
  printed_name_ja VARCHAR(120) NOT NULL DEFAULT '',
  PRIMARY KEY (instrument_id, ordinal),
  CONSTRAINT signatory_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE expression (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  instrument_id BINARY(16)   NOT NULL,
  language      VARCHAR(10)  NOT NULL,
  kind          VARCHAR(20)  NOT NULL,
  grade         VARCHAR(20)  NOT NULL,
  complete      BOOLEAN      NOT NULL,
  number        SMALLINT     NOT NULL COMMENT 'version, from 1, of its language and kind',
  note_en       VARCHAR(500) NOT NULL DEFAULT '',
  note_ja       VARCHAR(500) NOT NULL DEFAULT '',
  canonical     MEDIUMTEXT   NOT NULL,
  sha256        CHAR(64)     NOT NULL,
  clauses       INT          NOT NULL,
  imported_at   DATETIME(6)  NOT NULL,
  CONSTRAINT expression_number UNIQUE (instrument_id, language, kind, number),
  CONSTRAINT expression_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id),
  CONSTRAINT expression_kind CHECK (kind IN ('official_text', 'translation', 'working_summary')),
  CONSTRAINT expression_grade CHECK (grade IN ('authentic', 'official_copy', 'press_report', 'none'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The file that an expression was read from, byte for byte, apart from what is read often.
CREATE TABLE expression_source (
  expression_id BINARY(16)   NOT NULL PRIMARY KEY,
  file_name     VARCHAR(120) NOT NULL,
  encoding      VARCHAR(20)  NOT NULL,
  content       MEDIUMBLOB   NOT NULL,
  map           MEDIUMTEXT   NOT NULL COMMENT 'canonical start and length, source start and length, a line a stretch',
  CONSTRAINT expression_source_expression FOREIGN KEY (expression_id) REFERENCES expression (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE provision (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  expression_id BINARY(16)   NOT NULL,
  position      INT          NOT NULL COMMENT 'in the text, from 0',
  parent_id     BINARY(16)   NULL,
  depth         SMALLINT     NOT NULL,
  ordinal       INT          NOT NULL COMMENT 'among its siblings, from 1',
  kind          VARCHAR(20)  NOT NULL,
  number        VARCHAR(80)  NULL COMMENT 'as printed',
  heading_level SMALLINT     NULL COMMENT 'as printed',
  citation      VARCHAR(200) NULL COMMENT 'what is in brackets is supplied',
  eid           VARCHAR(400) NOT NULL,
  start_at      INT          NOT NULL COMMENT 'in code points of the canonical text',
  words_start   INT          NOT NULL COMMENT 'after the printed number',
  end_at        INT          NOT NULL,
  CONSTRAINT provision_position UNIQUE (expression_id, position),
  CONSTRAINT provision_eid UNIQUE (expression_id, eid),
  CONSTRAINT provision_expression FOREIGN KEY (expression_id) REFERENCES expression (id),
  CONSTRAINT provision_parent FOREIGN KEY (parent_id) REFERENCES provision (id),
  CONSTRAINT provision_range CHECK (start_at >= 0 AND start_at <= words_start AND words_start <= end_at),
  CONSTRAINT provision_kind CHECK (kind IN ('title', 'opening_formula', 'preambular', 'section', 'operative', 'chapeau',
    'item', 'enacting_formula', 'testimonium', 'signature', 'furniture'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What became of a provision in a later instrument. By eId, so that it holds for every language and version of a text.
CREATE TABLE lineage (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  newer_id   BINARY(16)   NOT NULL,
  newer_eid  VARCHAR(400) NULL COMMENT 'null: the instrument as a whole',
  older_id   BINARY(16)   NOT NULL,
  older_eid  VARCHAR(400) NULL,
  kind       VARCHAR(20)  NOT NULL,
  note_en    VARCHAR(500) NOT NULL DEFAULT '',
  note_ja    VARCHAR(500) NOT NULL DEFAULT '',
  CONSTRAINT lineage_newer FOREIGN KEY (newer_id) REFERENCES instrument (id),
  CONSTRAINT lineage_older FOREIGN KEY (older_id) REFERENCES instrument (id),
  CONSTRAINT lineage_kind CHECK (kind IN ('new', 'carried', 'strengthened', 'dropped', 'builds_on', 'complements'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
