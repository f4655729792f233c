-- What was said, distilled; what was recommended, in which words.

-- No author: whoever wrote the line cannot be told from it.
CREATE TABLE note (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  session_id BINARY(16)    NOT NULL,
  line       INT           NOT NULL COMMENT 'place in the session, from 1',
  text       VARCHAR(4000) NOT NULL,
  side       VARCHAR(20)   NULL,
  version    BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT note_line UNIQUE (session_id, line),
  CONSTRAINT note_session FOREIGN KEY (session_id) REFERENCES session (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE view_statement (
  id        BINARY(16)  NOT NULL PRIMARY KEY,
  series_id BINARY(16)  NOT NULL,
  base      VARCHAR(10) NOT NULL COMMENT 'over whom the descriptor counts',
  base_id   BINARY(16)  NOT NULL COMMENT 'session, workshop or series',
  quantity  VARCHAR(10) NOT NULL,
  group_of  VARCHAR(60) NOT NULL COMMENT 'side:AU, sector:industry, side:AU+sector:industry, participants',
  stance    VARCHAR(20) NOT NULL,
  origin    VARCHAR(20) NOT NULL,
  state     VARCHAR(20) NOT NULL,
  version   BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT view_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT view_base CHECK (base IN ('session', 'workshop', 'project')),
  CONSTRAINT view_quantity CHECK (quantity IN ('one', 'some', 'several', 'many')),
  CONSTRAINT view_stance CHECK (stance IN ('supports', 'questions', 'opposes', 'observes')),
  CONSTRAINT view_origin CHECK (origin IN ('distilled', 'as_published')),
  CONSTRAINT view_state CHECK (state IN ('draft', 'circulated', 'published'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- position: '' is the statement itself; a side's code is that side's position where the sides diverge.
CREATE TABLE view_text (
  view_id  BINARY(16)    NOT NULL,
  language CHAR(2)       NOT NULL,
  position VARCHAR(20)   NOT NULL,
  text     VARCHAR(4000) NOT NULL,
  drafted  BOOLEAN       NOT NULL COMMENT 'the language in which it was written first',
  PRIMARY KEY (view_id, language, position),
  CONSTRAINT view_text_view FOREIGN KEY (view_id) REFERENCES view_statement (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE view_theme (
  view_id  BINARY(16) NOT NULL,
  theme_id BINARY(16) NOT NULL,
  PRIMARY KEY (view_id, theme_id),
  CONSTRAINT view_theme_view FOREIGN KEY (view_id) REFERENCES view_statement (id),
  CONSTRAINT view_theme_theme FOREIGN KEY (theme_id) REFERENCES theme (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE view_note (
  view_id BINARY(16) NOT NULL,
  note_id BINARY(16) NOT NULL,
  PRIMARY KEY (view_id, note_id),
  CONSTRAINT view_note_view FOREIGN KEY (view_id) REFERENCES view_statement (id),
  CONSTRAINT view_note_note FOREIGN KEY (note_id) REFERENCES note (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE recommendation (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  series_id  BINARY(16)   NOT NULL,
  code       VARCHAR(20)  NOT NULL,
  theme_id   BINARY(16)   NOT NULL,
  state      VARCHAR(30)  NOT NULL,
  provenance VARCHAR(20)  NOT NULL,
  ordinal    SMALLINT     NOT NULL,
  made_on    DATE         NULL COMMENT 'the day the report made it; tells whether a clause is older',
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT recommendation_code UNIQUE (series_id, code),
  CONSTRAINT recommendation_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT recommendation_theme FOREIGN KEY (theme_id) REFERENCES theme (id),
  CONSTRAINT recommendation_provenance CHECK (provenance IN ('listed', 'body', 'consultation', 'workshop')),
  CONSTRAINT recommendation_state CHECK (state IN ('draft', 'circulated', 'amending', 'balloting', 'supported',
    'not_supported', 'recorded', 'published', 'merged', 'superseded', 'withdrawn'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE addressee (
  recommendation_id BINARY(16)  NOT NULL,
  party             VARCHAR(20) NOT NULL COMMENT 'a side code, or jointly',
  PRIMARY KEY (recommendation_id, party),
  CONSTRAINT addressee_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Immutable from the moment a ballot or a mapping pins it.
CREATE TABLE wording (
  id                BINARY(16)  NOT NULL PRIMARY KEY,
  recommendation_id BINARY(16)  NOT NULL,
  list              VARCHAR(20) NOT NULL COMMENT 'the list it stands in: summary, closing, draft, body',
  edition           SMALLINT    NOT NULL DEFAULT 1,
  pinned            BOOLEAN     NOT NULL DEFAULT FALSE,
  grade             VARCHAR(20) NOT NULL DEFAULT 'own' COMMENT 'own text, or a working summary of a published one',
  version           BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT wording_list UNIQUE (recommendation_id, list, edition),
  CONSTRAINT wording_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
  CONSTRAINT wording_grade CHECK (grade IN ('own', 'as_published', 'working_summary'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE wording_text (
  wording_id    BINARY(16)    NOT NULL,
  language      CHAR(2)       NOT NULL,
  text          VARCHAR(4000) NOT NULL,
  drafted       BOOLEAN       NOT NULL COMMENT 'drafted in this language; otherwise translated',
  checked       BOOLEAN       NOT NULL COMMENT 'a second reader has compared it with the drafted text',
  translated_by VARCHAR(20)   NULL COMMENT 'in which role; a person is not named',
  PRIMARY KEY (wording_id, language),
  CONSTRAINT wording_text_translator CHECK (translated_by IN ('convenor', 'translator', 'machine')),
  CONSTRAINT wording_text_wording FOREIGN KEY (wording_id) REFERENCES wording (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE element (
  id                BINARY(16) NOT NULL PRIMARY KEY,
  recommendation_id BINARY(16) NOT NULL,
  ordinal           SMALLINT   NOT NULL,
  CONSTRAINT element_ordinal UNIQUE (recommendation_id, ordinal),
  CONSTRAINT element_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE element_text (
  element_id BINARY(16)    NOT NULL,
  language   CHAR(2)       NOT NULL,
  text       VARCHAR(1000) NOT NULL,
  PRIMARY KEY (element_id, language),
  CONSTRAINT element_text_element FOREIGN KEY (element_id) REFERENCES element (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
