-- What was told of what people answered, so that nothing later tells more together with it.

CREATE TABLE release_subject (
  subject BINARY(16) NOT NULL PRIMARY KEY COMMENT 'locked while a release on it is weighed'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE release_ledger (
  subject        BINARY(16)  NOT NULL,
  base           BINARY(16)  NOT NULL COMMENT 'the people counted over: a round',
  cut            VARCHAR(10) NOT NULL,
  audience       VARCHAR(20) NOT NULL,
  smallest_group INT         NOT NULL,
  released_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (subject, base, cut, audience),
  CONSTRAINT ledger_subject FOREIGN KEY (subject) REFERENCES release_subject (subject),
  CONSTRAINT ledger_cut CHECK (cut IN ('total', 'by_side', 'by_sector')),
  CONSTRAINT ledger_audience CHECK (audience IN ('participants', 'public'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A round of voting. Its keys are not here: key_id names them in the vault.
CREATE TABLE ballot_round (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  workshop_id    BINARY(16)   NOT NULL,
  number         SMALLINT     NOT NULL COMMENT 'in its workshop, from 1',
  title_en       VARCHAR(300) NOT NULL,
  title_ja       VARCHAR(300) NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  cut            VARCHAR(10)  NOT NULL COMMENT 'announced before the opening: total, or the groups shown',
  audience       VARCHAR(20)  NOT NULL COMMENT 'announced before the opening',
  minimum_cast   SMALLINT     NOT NULL COMMENT 'announced at the opening; fewest ballots from which anything is told',
  quorum         SMALLINT     NOT NULL DEFAULT 0 COMMENT 'announced; fewest ballots that count, 0 if none',
  quorum_reached BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'as seen on the hour',
  deadline       DATETIME(6)  NOT NULL,
  opened_at      DATETIME(6)  NULL,
  closed_at      DATETIME(6)  NULL COMMENT 'from here on no ballot is taken',
  key_id         BINARY(16)   NOT NULL,
  questions_hash BINARY(32)   NULL COMMENT 'over the questions and all that was announced',
  tally_hash     BINARY(32)   NULL COMMENT 'over what is told; set once it is stored',
  trouble        VARCHAR(20)  NULL COMMENT 'why it is suspended',
  version        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT round_number UNIQUE (workshop_id, number),
  CONSTRAINT round_key UNIQUE (key_id),
  CONSTRAINT round_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT round_state CHECK (state IN ('draft', 'open', 'closing', 'closed', 'suspended', 'void')),
  CONSTRAINT round_cut CHECK (cut IN ('total', 'by_side', 'by_sector')),
  CONSTRAINT round_quorum CHECK (quorum = 0 OR quorum >= 8),
  CONSTRAINT round_audience CHECK (audience IN ('participants', 'public')),
  CONSTRAINT round_minimum CHECK (minimum_cast >= 8),
  CONSTRAINT round_told CHECK (state <> 'closed' OR tally_hash IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ballot_round_state ON ballot_round (state, deadline);

CREATE TABLE question (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  round_id   BINARY(16)  NOT NULL,
  ordinal    SMALLINT    NOT NULL COMMENT 'from 1',
  kind       VARCHAR(30) NOT NULL,
  subject_id BINARY(16)  NOT NULL COMMENT 'what is voted on, a pinned wording or what several have in common; opaque here',
  CONSTRAINT question_ordinal UNIQUE (round_id, ordinal),
  CONSTRAINT question_subject UNIQUE (round_id, subject_id, kind),
  CONSTRAINT question_round FOREIGN KEY (round_id) REFERENCES ballot_round (id),
  CONSTRAINT question_kind CHECK (kind IN ('choice', 'importance_feasibility', 'approval', 'show_of_hands'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX question_by_subject ON question (subject_id);

-- The wordings among which a question of approval lets voters choose.
CREATE TABLE question_option (
  question_id BINARY(16) NOT NULL,
  ordinal     SMALLINT   NOT NULL COMMENT 'from 1',
  subject_id  BINARY(16) NOT NULL COMMENT 'a pinned wording; opaque here',
  PRIMARY KEY (question_id, ordinal),
  CONSTRAINT option_subject UNIQUE (question_id, subject_id),
  CONSTRAINT option_question FOREIGN KEY (question_id) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The words that were voted on, as they stood.
CREATE TABLE question_prompt (
  question_id BINARY(16)    NOT NULL,
  place       SMALLINT      NOT NULL COMMENT '0 the question, otherwise the ordinal of the option',
  language    CHAR(2)       NOT NULL,
  text        VARCHAR(4000) NOT NULL,
  drafted     BOOLEAN       NOT NULL,
  checked     BOOLEAN       NOT NULL,
  PRIMARY KEY (question_id, place, language),
  CONSTRAINT prompt_question FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT prompt_language CHECK (language IN ('en', 'ja'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who may vote, copied at the opening and never changed.
CREATE TABLE electorate (
  round_id BINARY(16)  NOT NULL,
  voter_id BINARY(16)  NOT NULL,
  side     VARCHAR(20) NOT NULL,
  sector   VARCHAR(20) NOT NULL,
  PRIMARY KEY (round_id, voter_id),
  CONSTRAINT electorate_round FOREIGN KEY (round_id) REFERENCES ballot_round (id),
  CONSTRAINT electorate_voter FOREIGN KEY (voter_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A row for every voter from the opening on, of the same length whether it was cast and whatever it says. No time, no
-- sequence. Deleted at the close.
CREATE TABLE sealed_ballot (
  round_id BINARY(16)  NOT NULL,
  voter_id BINARY(16)  NOT NULL,
  sealed   BINARY(128) NOT NULL,
  mac      BINARY(32)  NOT NULL,
  PRIMARY KEY (round_id, voter_id),
  CONSTRAINT sealed_ballot_of FOREIGN KEY (round_id, voter_id) REFERENCES electorate (round_id, voter_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What everybody of a round was told while it ran. Nothing in it depends on who voted.
CREATE TABLE round_notice (
  id        BINARY(16)  NOT NULL PRIMARY KEY,
  round_id  BINARY(16)  NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  deadline  DATETIME(6) NULL COMMENT 'the new one, where it was put off',
  CONSTRAINT notice_round FOREIGN KEY (round_id) REFERENCES ballot_round (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is told of a question and nothing finer. group_code: '' is the total, otherwise a side or sector.
CREATE TABLE tally (
  question_id BINARY(16)  NOT NULL,
  measure     VARCHAR(12) NOT NULL COMMENT 'what of the answer is counted: a choice, one of two scales, an approval',
  group_code  VARCHAR(20) NOT NULL,
  ordinal     SMALLINT    NOT NULL,
  form        VARCHAR(10) NOT NULL,
  choice      VARCHAR(40) NOT NULL DEFAULT '',
  low         INT         NOT NULL DEFAULT 0,
  high        INT         NOT NULL DEFAULT 0,
  ballots     INT         NOT NULL DEFAULT 0 COMMENT 'cast, over all choices',
  reason      VARCHAR(30) NOT NULL DEFAULT '' COMMENT 'why withheld',
  PRIMARY KEY (question_id, measure, group_code, ordinal),
  CONSTRAINT tally_question FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT tally_form CHECK (form IN ('withheld', 'nearly_all', 'exact', 'bounded', 'quartiles', 'approvals')),
  CONSTRAINT tally_enough CHECK (form = 'withheld' OR ballots >= 8),
  CONSTRAINT tally_range CHECK (low <= high AND high <= ballots),
  CONSTRAINT tally_margin CHECK (form <> 'nearly_all' OR (high = ballots AND low <= ballots - 3)),
  CONSTRAINT tally_exact CHECK (form <> 'exact' OR (low = high AND low < ballots - 3)),
  CONSTRAINT tally_approval CHECK (form <> 'approvals' OR high - low >= 3 OR (low > 3 AND high < ballots - 3))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
