-- A newer text takes the place of an older one: what becomes of the quotes, and which provision is which in another text.

-- A quote that does not stand in the newer text at its clause just once, until somebody has read it again. The coder who
-- quoted answers; in a result of two people somebody else confirms the answer. Both texts stay as they were.
CREATE TABLE recheck (
  evidence_id  BINARY(16)    NOT NULL,
  text_id      BINARY(16)    NOT NULL COMMENT 'the newer text',
  coder        BINARY(16)    NOT NULL COMMENT 'who quoted',
  loss         VARCHAR(12)   NOT NULL COMMENT 'what became of the words',
  found_in     VARCHAR(400)  NULL COMMENT 'eId of the clause of the newer text in which they stand, if in another',
  was_in       BINARY(16)    NOT NULL COMMENT 'the text that was quoted',
  was_at       INT           NOT NULL COMMENT 'where the words began in it, in code points',
  was          VARCHAR(8000) NOT NULL COMMENT 'the words that were quoted',
  answer       VARCHAR(12)   NULL,
  confirmed_by BINARY(16)    NULL,
  waiting      BOOLEAN       NOT NULL DEFAULT TRUE,
  PRIMARY KEY (evidence_id, text_id),
  CONSTRAINT recheck_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE CASCADE,
  CONSTRAINT recheck_text FOREIGN KEY (text_id) REFERENCES expression (id),
  CONSTRAINT recheck_was_in FOREIGN KEY (was_in) REFERENCES expression (id),
  CONSTRAINT recheck_coder FOREIGN KEY (coder) REFERENCES person (id),
  CONSTRAINT recheck_confirmer FOREIGN KEY (confirmed_by) REFERENCES person (id),
  CONSTRAINT recheck_losses CHECK (loss IN ('gone', 'twice', 'moved', 'apart')),
  CONSTRAINT recheck_answers CHECK (answer IN ('quoted_again', 'kept')),
  CONSTRAINT recheck_apart CHECK (confirmed_by <> coder),
  CONSTRAINT recheck_confirmed CHECK (confirmed_by IS NULL OR (answer IS NOT NULL AND NOT waiting))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which provision of one text corresponds to which of another, where a person said so; else those of the same eId do.
CREATE TABLE pairing (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  one_id    BINARY(16)   NOT NULL,
  one_eid   VARCHAR(400) NULL COMMENT 'null: nothing in this text',
  other_id  BINARY(16)   NOT NULL,
  other_eid VARCHAR(400) NULL,
  CONSTRAINT pairing_one UNIQUE (one_id, other_id, one_eid),
  CONSTRAINT pairing_other UNIQUE (one_id, other_id, other_eid),
  CONSTRAINT pairing_of FOREIGN KEY (one_id) REFERENCES expression (id),
  CONSTRAINT pairing_with FOREIGN KEY (other_id) REFERENCES expression (id),
  CONSTRAINT pairing_something CHECK (one_eid IS NOT NULL OR other_eid IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
