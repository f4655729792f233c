-- Who may be here, what was convened, and the record of acts.

CREATE TABLE person (
  id      BINARY(16)   NOT NULL PRIMARY KEY,
  subject VARCHAR(255) NULL COMMENT 'of the identity provider; bound at the first login',
  account VARCHAR(255) NULL COMMENT 'log-in name, known before the first login',
  name    VARCHAR(200) NOT NULL,
  CONSTRAINT person_subject UNIQUE (subject),
  CONSTRAINT person_account UNIQUE (account)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE membership (
  person_id BINARY(16)  NOT NULL,
  scope_id  BINARY(16)  NOT NULL COMMENT 'a series or a workshop',
  role      VARCHAR(20) NOT NULL,
  PRIMARY KEY (person_id, scope_id, role),
  CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_role CHECK (role IN ('convenor', 'rapporteur', 'participant', 'observer', 'staff'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE series (
  id             BINARY(16)    NOT NULL PRIMARY KEY,
  slug           VARCHAR(80)   NOT NULL,
  title_en       VARCHAR(300)  NOT NULL,
  title_ja       VARCHAR(300)  NOT NULL,
  summary_en     TEXT          NOT NULL,
  summary_ja     TEXT          NOT NULL,
  convened_by_en VARCHAR(500)  NOT NULL,
  convened_by_ja VARCHAR(500)  NOT NULL,
  partners_en    VARCHAR(500)  NOT NULL DEFAULT '',
  partners_ja    VARCHAR(500)  NOT NULL DEFAULT '',
  funding_en     VARCHAR(500)  NOT NULL DEFAULT '',
  funding_ja     VARCHAR(500)  NOT NULL DEFAULT '',
  endorsement_en VARCHAR(1000) NOT NULL,
  endorsement_ja VARCHAR(1000) NOT NULL,
  smallest_count SMALLINT      NOT NULL DEFAULT 8 COMMENT 'fewest ballots from which anything is released',
  published_at   DATETIME(6)   NULL,
  version        BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT series_slug UNIQUE (slug),
  CONSTRAINT series_smallest_count CHECK (smallest_count >= 8)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE side (
  series_id BINARY(16)  NOT NULL,
  code      VARCHAR(20) NOT NULL,
  name_en   VARCHAR(80) NOT NULL,
  name_ja   VARCHAR(80) NOT NULL,
  ordinal   SMALLINT    NOT NULL,
  PRIMARY KEY (series_id, code),
  CONSTRAINT side_series FOREIGN KEY (series_id) REFERENCES series (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE theme (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  series_id BINARY(16)   NOT NULL,
  code      VARCHAR(20)  NOT NULL,
  title_en  VARCHAR(200) NOT NULL,
  title_ja  VARCHAR(200) NOT NULL,
  ordinal   SMALLINT     NOT NULL,
  CONSTRAINT theme_code UNIQUE (series_id, code),
  CONSTRAINT theme_series FOREIGN KEY (series_id) REFERENCES series (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE workshop (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  series_id  BINARY(16)   NOT NULL,
  slug       VARCHAR(80)  NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  track      VARCHAR(10)  NOT NULL,
  title_en   VARCHAR(300) NOT NULL,
  title_ja   VARCHAR(300) NOT NULL,
  city_en    VARCHAR(100) NOT NULL DEFAULT '',
  city_ja    VARCHAR(100) NOT NULL DEFAULT '',
  country    CHAR(2)      NOT NULL DEFAULT '',
  zone       VARCHAR(60)  NOT NULL,
  starts_on  DATE         NULL,
  ends_on    DATE         NULL,
  dates      VARCHAR(10)  NOT NULL COMMENT 'how exactly the dates are known',
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT workshop_slug UNIQUE (series_id, slug),
  CONSTRAINT workshop_series FOREIGN KEY (series_id) REFERENCES series (id),
  CONSTRAINT workshop_kind CHECK (kind IN ('workshop', 'consultation')),
  CONSTRAINT workshop_dates CHECK (dates IN ('day', 'month', 'unknown')),
  CONSTRAINT workshop_order CHECK (ends_on IS NULL OR starts_on <= ends_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE session (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  workshop_id      BINARY(16)   NOT NULL,
  number           SMALLINT     NOT NULL COMMENT 'place in the programme, from 1',
  title_en         VARCHAR(300) NOT NULL,
  title_ja         VARCHAR(300) NOT NULL,
  starts_at        DATETIME     NULL COMMENT 'local time in the zone of the workshop',
  ends_at          DATETIME     NULL,
  attribution_rule VARCHAR(40)  NOT NULL,
  version          BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT session_number UNIQUE (workshop_id, number),
  CONSTRAINT session_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT session_rule CHECK (attribution_rule IN ('on_the_record', 'chatham_house', 'chatham_house_no_quotations')),
  CONSTRAINT session_order CHECK (ends_at IS NULL OR starts_at < ends_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE session_theme (
  session_id BINARY(16) NOT NULL,
  theme_id   BINARY(16) NOT NULL,
  PRIMARY KEY (session_id, theme_id),
  CONSTRAINT session_theme_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT session_theme_theme FOREIGN KEY (theme_id) REFERENCES theme (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE participation (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  workshop_id BINARY(16)  NOT NULL,
  person_id   BINARY(16)  NOT NULL,
  side        VARCHAR(20) NOT NULL,
  sector      VARCHAR(20) NOT NULL,
  capacity    VARCHAR(10) NOT NULL,
  role        VARCHAR(20) NOT NULL,
  invitation  VARCHAR(10) NOT NULL,
  CONSTRAINT participation_person UNIQUE (workshop_id, person_id),
  CONSTRAINT participation_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT participation_of FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT participation_sector CHECK (sector IN ('government', 'academia', 'industry', 'civil_society')),
  CONSTRAINT participation_capacity CHECK (capacity IN ('official', 'personal')),
  CONSTRAINT participation_role CHECK (role IN ('convenor', 'rapporteur', 'participant', 'observer')),
  CONSTRAINT participation_invitation CHECK (invitation IN ('invited', 'accepted', 'declined'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE on_record_appearance (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  workshop_id BINARY(16)   NOT NULL,
  office_en   VARCHAR(300) NOT NULL,
  office_ja   VARCHAR(300) NOT NULL,
  act_en      VARCHAR(300) NOT NULL,
  act_ja      VARCHAR(300) NOT NULL,
  consent     VARCHAR(300) NOT NULL COMMENT 'where the consent to be named stands',
  CONSTRAINT appearance_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Append-only: the application's account has no UPDATE and no DELETE here.
-- An act of a participant on content has no actor and no time, only the day.
CREATE TABLE audit_event (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  day        DATE         NOT NULL,
  at         DATETIME(6)  NULL,
  actor      VARCHAR(255) NULL COMMENT 'account of a convenor, a rapporteur or staff',
  actor_role VARCHAR(20)  NOT NULL,
  act        VARCHAR(60)  NOT NULL,
  record     VARCHAR(40)  NOT NULL,
  record_id  BINARY(16)   NOT NULL,
  series_id  BINARY(16)   NULL,
  CONSTRAINT audit_anonymous CHECK (actor_role <> 'participant' OR (actor IS NULL AND at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX audit_event_day ON audit_event (day, at);
