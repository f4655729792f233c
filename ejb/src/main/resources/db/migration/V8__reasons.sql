-- Reasons that voters give apart from their ballots.

-- A row for every voter and question from the opening on, of the same length whether a reason was written and whatever
-- it says. No time, no sequence. Deleted at the close.
CREATE TABLE sealed_reason (
  round_id    BINARY(16)      NOT NULL,
  voter_id    BINARY(16)      NOT NULL,
  question_id BINARY(16)      NOT NULL,
  sealed      VARBINARY(2065) NOT NULL,
  mac         BINARY(32)      NOT NULL,
  PRIMARY KEY (round_id, voter_id, question_id),
  CONSTRAINT sealed_reason_of FOREIGN KEY (round_id, voter_id) REFERENCES electorate (round_id, voter_id),
  CONSTRAINT sealed_reason_on FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT sealed_reason_length CHECK (OCTET_LENGTH(sealed) = 2065)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was written, after the close, until the convenor has distilled views from it or thirty days have passed. Nobody's:
-- neither a person nor a choice, a side, a language or a time, and ids and order are random.
CREATE TABLE reason_to_distil (
  id          BINARY(16)    NOT NULL PRIMARY KEY,
  question_id BINARY(16)    NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  CONSTRAINT reason_question FOREIGN KEY (question_id) REFERENCES question (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
