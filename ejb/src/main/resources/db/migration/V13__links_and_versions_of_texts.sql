-- Which recommendation stands in the place of another; which text is older than the one it was translated from; what a
-- wording said before; whose words a wording or a view puts anew.

CREATE UNIQUE INDEX recommendation_of_series ON recommendation (id, series_id);

-- What a merged or superseded recommendation became. Only laid, never taken back: votes on either are judged together.
CREATE TABLE recommendation_link (
  from_id   BINARY(16)  NOT NULL COMMENT 'the one that no longer stands for itself',
  to_id     BINARY(16)  NOT NULL COMMENT 'the one that stands in its place',
  series_id BINARY(16)  NOT NULL,
  kind      VARCHAR(10) NOT NULL,
  PRIMARY KEY (from_id, to_id),
  CONSTRAINT link_from FOREIGN KEY (from_id, series_id) REFERENCES recommendation (id, series_id),
  CONSTRAINT link_to FOREIGN KEY (to_id, series_id) REFERENCES recommendation (id, series_id),
  CONSTRAINT link_other CHECK (from_id <> to_id),
  CONSTRAINT link_kind CHECK (kind IN ('merged', 'superseded'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX link_to_first ON recommendation_link (to_id);

-- Words of the room may stand beside those of a report.
ALTER TABLE wording
  ADD COLUMN provenance VARCHAR(20) NULL COMMENT 'where it comes from, if not from where its recommendation does',
  ADD COLUMN rewords_id BINARY(16) NULL COMMENT 'the wording that it puts in other words',
  ADD CONSTRAINT wording_provenance CHECK (provenance IN ('listed', 'body', 'consultation', 'workshop')),
  ADD CONSTRAINT wording_rewords FOREIGN KEY (rewords_id, recommendation_id) REFERENCES wording (id, recommendation_id);

ALTER TABLE wording_text
  ADD COLUMN stale BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the drafted text has changed since this was translated';
ALTER TABLE element_text
  ADD COLUMN stale BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the other language has changed since this was written';
ALTER TABLE view_text
  ADD COLUMN stale BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the drafted text has changed since this was translated';
ALTER TABLE question_prompt
  ADD COLUMN stale BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'older than the text it was translated from when it was put';

-- What a wording said before a change, once it had been circulated.
CREATE TABLE wording_version (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  wording_id  BINARY(16)  NOT NULL,
  number      SMALLINT    NOT NULL COMMENT 'from 1',
  replaced_at DATETIME(6) NOT NULL,
  CONSTRAINT version_number UNIQUE (wording_id, number),
  CONSTRAINT version_wording FOREIGN KEY (wording_id) REFERENCES wording (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE wording_version_text (
  version_id    BINARY(16)    NOT NULL,
  language      CHAR(2)       NOT NULL,
  text          VARCHAR(4000) NOT NULL,
  drafted       BOOLEAN       NOT NULL,
  checked       BOOLEAN       NOT NULL,
  translated_by VARCHAR(20)   NULL,
  stale         BOOLEAN       NOT NULL,
  PRIMARY KEY (version_id, language),
  CONSTRAINT version_text_version FOREIGN KEY (version_id) REFERENCES wording_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Why a round opens though a text in it is older than its source, or missing in a language. Shown to the voters.
CREATE TABLE round_language_note (
  round_id  BINARY(16)   NOT NULL PRIMARY KEY,
  reason_en VARCHAR(500) NOT NULL,
  reason_ja VARCHAR(500) NOT NULL,
  CONSTRAINT language_note_round FOREIGN KEY (round_id) REFERENCES ballot_round (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE view_statement
  ADD COLUMN rewords_id BINARY(16) NULL COMMENT 'the published view that it puts in other words',
  ADD CONSTRAINT view_rewords FOREIGN KEY (rewords_id) REFERENCES view_statement (id) ON DELETE SET NULL;
