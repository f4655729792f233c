-- The reports of a series, and which passage of them a recommendation or a view was taken over from.

CREATE TABLE publication (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  series_id    BINARY(16)   NOT NULL,
  number       SMALLINT     NOT NULL COMMENT 'in addresses, from 1',
  title_en     VARCHAR(300) NOT NULL,
  title_ja     VARCHAR(300) NOT NULL,
  published_on DATE         NULL,
  CONSTRAINT publication_number UNIQUE (series_id, number),
  CONSTRAINT publication_series FOREIGN KEY (series_id) REFERENCES series (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The text is never changed; what a person puts right stands beside it and may be undone until the edition is kept.
CREATE TABLE edition (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  publication_id BINARY(16)   NOT NULL,
  language       CHAR(2)      NOT NULL,
  grade          VARCHAR(20)  NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  file_name      VARCHAR(120) NOT NULL,
  canonical      MEDIUMTEXT   NOT NULL,
  sha256         CHAR(64)     NOT NULL COMMENT 'of the canonical text in UTF-8',
  blocks         MEDIUMTEXT   NOT NULL COMMENT 'as they were read, a line each',
  mends          MEDIUMTEXT   NOT NULL COMMENT 'in order, a line each; those undone at the end',
  done           INT          NOT NULL COMMENT 'how many of the mends are not undone',
  version        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT edition_done CHECK (done >= 0),
  CONSTRAINT edition_state CHECK (state IN ('draft', 'kept', 'withdrawn')),
  CONSTRAINT edition_publication FOREIGN KEY (publication_id) REFERENCES publication (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE edition_source (
  edition_id BINARY(16)   NOT NULL PRIMARY KEY,
  encoding   VARCHAR(20)  NOT NULL,
  content    MEDIUMBLOB   NOT NULL,
  printed    MEDIUMTEXT   NOT NULL COMMENT 'what the file prints',
  map        MEDIUMTEXT   NOT NULL COMMENT 'canonical start and length, printed start and length, a line a stretch',
  CONSTRAINT edition_source_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- No author and no time: an act has a random key only. What it made goes, and the passage with it; hence no CHECK that
-- one of the two is set, which MySQL refuses on columns with such an action.
CREATE TABLE taken_passage (
  id                BINARY(16)  NOT NULL PRIMARY KEY,
  edition_id        BINARY(16)  NOT NULL,
  act               BINARY(16)  NOT NULL COMMENT 'one key for all that was taken over at once',
  start_at          INT         NOT NULL COMMENT 'in the canonical text, in code points',
  end_at            INT         NOT NULL,
  prefix            VARCHAR(80) NOT NULL,
  suffix            VARCHAR(80) NOT NULL,
  made              BOOLEAN     NOT NULL COMMENT 'whether the record was made by this act; else a wording was added to it',
  recommendation_id BINARY(16)  NULL,
  view_id           BINARY(16)  NULL,
  INDEX taken_passage_act (edition_id, act),
  CONSTRAINT taken_passage_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
  CONSTRAINT taken_passage_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id) ON DELETE CASCADE,
  CONSTRAINT taken_passage_view FOREIGN KEY (view_id) REFERENCES view_statement (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
