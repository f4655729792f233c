-- What later texts did with what was recommended: coded by two people apart, settled by their agreement or by a third.

CREATE UNIQUE INDEX wording_of_recommendation ON wording (id, recommendation_id);
CREATE UNIQUE INDEX element_of_recommendation ON element (id, recommendation_id);

-- A unit of coding: a recommendation, or one of its elements, against the whole text of one instrument.
CREATE TABLE mapping (
  id                BINARY(16)  NOT NULL PRIMARY KEY,
  recommendation_id BINARY(16)  NOT NULL,
  element_id        BINARY(16)  NULL,
  unit_id           BINARY(16)  NOT NULL COMMENT 'the element if one is coded apart, else the recommendation',
  wording_id        BINARY(16)  NOT NULL COMMENT 'pinned',
  instrument_id     BINARY(16)  NOT NULL,
  state             VARCHAR(30) NOT NULL,
  basis             VARCHAR(20) NULL COMMENT 'the kind of its settlement',
  recheck           BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'the text under its evidence has changed',
  recoded           BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'what was coded was open to read: no longer made apart',
  illustrative      BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'an example; may stand without quotes',
  version           BIGINT      NOT NULL DEFAULT 0,
  CONSTRAINT mapping_unit UNIQUE (instrument_id, unit_id),
  CONSTRAINT mapping_example UNIQUE (id, illustrative),
  CONSTRAINT mapping_unit_is CHECK (unit_id = COALESCE(element_id, recommendation_id)),
  CONSTRAINT mapping_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
  CONSTRAINT mapping_element FOREIGN KEY (element_id, recommendation_id) REFERENCES element (id, recommendation_id),
  CONSTRAINT mapping_wording FOREIGN KEY (wording_id, recommendation_id) REFERENCES wording (id, recommendation_id),
  CONSTRAINT mapping_instrument FOREIGN KEY (instrument_id) REFERENCES instrument (id),
  CONSTRAINT mapping_state CHECK (state IN ('proposed', 'independently_coded', 'agreed', 'disputed', 'adjudicated',
    'published', 'retracted')),
  CONSTRAINT mapping_settled CHECK ((state IN ('agreed', 'adjudicated', 'published', 'retracted')) = (basis IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Slots 1 and 2 are the two who code without seeing each other; 3 is a result of the adjudicator's own.
-- One person has one slot, so an adjudicator with an own result was neither of the two.
CREATE TABLE coding (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  mapping_id BINARY(16)    NOT NULL,
  slot       SMALLINT      NOT NULL,
  coder      BINARY(16)    NOT NULL,
  uptake     VARCHAR(20)   NOT NULL DEFAULT 'not_assessed',
  confidence VARCHAR(10)   NULL,
  note       VARCHAR(4000) NOT NULL DEFAULT '' COMMENT 'to whoever adjudicates',
  done       BOOLEAN       NOT NULL DEFAULT FALSE,
  done_at    DATETIME(6)   NULL,
  version    BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT coding_coder UNIQUE (mapping_id, coder),
  CONSTRAINT coding_slot UNIQUE (mapping_id, slot),
  CONSTRAINT coding_finished UNIQUE (mapping_id, slot, coder, done),
  CONSTRAINT coding_mapping FOREIGN KEY (mapping_id) REFERENCES mapping (id),
  CONSTRAINT coding_by FOREIGN KEY (coder) REFERENCES person (id),
  CONSTRAINT coding_slots CHECK (slot IN (1, 2, 3)),
  CONSTRAINT coding_uptake CHECK (uptake IN ('not_assessed', 'not_taken_up', 'echoed', 'partly_adopted', 'adopted',
    'overtaken', 'wrong_vehicle')),
  CONSTRAINT coding_confidence CHECK (confidence IN ('low', 'medium', 'high')),
  CONSTRAINT coding_done CHECK (done = (done_at IS NOT NULL)),
  CONSTRAINT coding_assessed CHECK (NOT done OR uptake <> 'not_assessed')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE finding (
  id            BINARY(16)    NOT NULL PRIMARY KEY,
  coding_id     BINARY(16)    NOT NULL,
  clause        VARCHAR(400)  NOT NULL COMMENT 'eId, the same in every language of the instrument',
  degree        VARCHAR(20)   NOT NULL,
  verb_strength VARCHAR(20)   NOT NULL,
  confidence    VARCHAR(10)   NOT NULL,
  rationale_en  VARCHAR(4000) NOT NULL DEFAULT '',
  rationale_ja  VARCHAR(4000) NOT NULL DEFAULT '',
  version       BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT finding_coding FOREIGN KEY (coding_id) REFERENCES coding (id),
  CONSTRAINT finding_degree CHECK (degree IN ('echoed', 'partly_adopted', 'adopted')),
  CONSTRAINT finding_verb CHECK (verb_strength IN ('recognise', 'reaffirm', 'encourage', 'explore', 'intend',
    'cooperate', 'commit')),
  CONSTRAINT finding_confidence CHECK (confidence IN ('low', 'medium', 'high')),
  CONSTRAINT finding_reason CHECK (rationale_en <> '' OR rationale_ja <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE finding_element (
  finding_id BINARY(16) NOT NULL,
  element_id BINARY(16) NOT NULL,
  PRIMARY KEY (finding_id, element_id),
  CONSTRAINT finding_element_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
  CONSTRAINT finding_element_element FOREIGN KEY (element_id) REFERENCES element (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Offsets are code points of the canonical text, which is also how CHAR_LENGTH counts.
CREATE TABLE evidence (
  id            BINARY(16)    NOT NULL PRIMARY KEY,
  finding_id    BINARY(16)    NOT NULL,
  expression_id BINARY(16)    NOT NULL,
  exact         VARCHAR(8000) NOT NULL,
  prefix        VARCHAR(64)   NOT NULL,
  suffix        VARCHAR(64)   NOT NULL,
  starts        INT           NOT NULL,
  ends          INT           NOT NULL,
  CONSTRAINT evidence_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
  CONSTRAINT evidence_expression FOREIGN KEY (expression_id) REFERENCES expression (id),
  CONSTRAINT evidence_range CHECK (starts >= 0 AND CHAR_LENGTH(exact) = ends - starts AND starts < ends)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What was looked for and not found, and where it was looked for.
CREATE TABLE absence (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  coding_id    BINARY(16)    NOT NULL,
  whole_text   BOOLEAN       NOT NULL,
  rationale_en VARCHAR(4000) NOT NULL DEFAULT '',
  rationale_ja VARCHAR(4000) NOT NULL DEFAULT '',
  version      BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT absence_coding FOREIGN KEY (coding_id) REFERENCES coding (id),
  CONSTRAINT absence_reason CHECK (rationale_en <> '' OR rationale_ja <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE absence_element (
  absence_id BINARY(16) NOT NULL,
  element_id BINARY(16) NOT NULL,
  PRIMARY KEY (absence_id, element_id),
  CONSTRAINT absence_element_absence FOREIGN KEY (absence_id) REFERENCES absence (id),
  CONSTRAINT absence_element_element FOREIGN KEY (element_id) REFERENCES element (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE absence_passage (
  absence_id BINARY(16)   NOT NULL,
  clause     VARCHAR(400) NOT NULL,
  PRIMARY KEY (absence_id, clause),
  CONSTRAINT absence_passage_absence FOREIGN KEY (absence_id) REFERENCES absence (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whether a coder has read the text in this authentic language too.
CREATE TABLE authentic_check (
  coding_id BINARY(16) NOT NULL,
  language  CHAR(2)    NOT NULL,
  PRIMARY KEY (coding_id, language),
  CONSTRAINT authentic_check_coding FOREIGN KEY (coding_id) REFERENCES coding (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a coder did with a clause that the machine proposed. Nothing is computed from it, and it goes with the coding.
CREATE TABLE suggestion_verdict (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  coding_id BINARY(16)   NOT NULL,
  unit_id   BINARY(16)   NOT NULL COMMENT 'the element for which it was proposed, else the recommendation',
  clause    VARCHAR(400) NOT NULL COMMENT 'eId',
  verdict   VARCHAR(10)  NOT NULL,
  CONSTRAINT suggestion_once UNIQUE (coding_id, unit_id, clause),
  CONSTRAINT suggestion_coding FOREIGN KEY (coding_id) REFERENCES coding (id) ON DELETE CASCADE,
  CONSTRAINT suggestion_is CHECK (verdict IN ('accepted', 'rejected'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who has finished a coding of a mapping, and who has decided on one. A person has one part in a mapping, for ever: the
-- application adds to this table and neither changes nor deletes, and a mapping in which anybody has a part cannot be
-- deleted. Nobody has a part in an example.
CREATE TABLE mapping_part (
  mapping_id BINARY(16)  NOT NULL,
  person_id  BINARY(16)  NOT NULL,
  part       VARCHAR(12) NOT NULL,
  PRIMARY KEY (mapping_id, person_id),
  CONSTRAINT mapping_part_taken UNIQUE (mapping_id, person_id, part),
  CONSTRAINT mapping_part_mapping FOREIGN KEY (mapping_id) REFERENCES mapping (id),
  CONSTRAINT mapping_part_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mapping_part_is CHECK (part IN ('coder', 'adjudicator'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Nobody confirms or adjudicates their own coding. The codings that were settled stand here with their coders, finished:
-- the keys keep them so for as long as the settlement stands, and the checks keep a third person apart from both. Unless
-- it is an example, the coders have the part of coders and the third that of an adjudicator, so that nobody who ever
-- finished a coding of it, whether or not it still stands, decides. With one coder there
-- is no confirmation, only the kind 'single', which every page and export prints.
CREATE TABLE settlement (
  mapping_id   BINARY(16)    NOT NULL PRIMARY KEY,
  kind         VARCHAR(20)   NOT NULL,
  first_slot   SMALLINT      NOT NULL DEFAULT 1,
  first_coder  BINARY(16)    NOT NULL,
  second_slot  SMALLINT      NOT NULL DEFAULT 2,
  second_coder BINARY(16)    NULL,
  finished     BOOLEAN       NOT NULL DEFAULT TRUE,
  adjudicator  BINARY(16)    NULL,
  result_slot  SMALLINT      NOT NULL,
  result_coder BINARY(16)    NOT NULL,
  rationale_en VARCHAR(4000) NOT NULL DEFAULT '',
  rationale_ja VARCHAR(4000) NOT NULL DEFAULT '',
  settled_at   DATETIME(6)   NOT NULL,
  illustrative BOOLEAN       NOT NULL,
  coder_part       VARCHAR(12) NULL COMMENT 'null: an example',
  adjudicator_part VARCHAR(12) NULL COMMENT 'null: an example',
  CONSTRAINT settlement_kind UNIQUE (mapping_id, kind),
  CONSTRAINT settlement_kinds CHECK (kind IN ('agreement', 'adjudication', 'single')),
  CONSTRAINT settlement_adjudicator FOREIGN KEY (adjudicator) REFERENCES person (id),
  CONSTRAINT settlement_first FOREIGN KEY (mapping_id, first_slot, first_coder, finished)
    REFERENCES coding (mapping_id, slot, coder, done),
  CONSTRAINT settlement_second FOREIGN KEY (mapping_id, second_slot, second_coder, finished)
    REFERENCES coding (mapping_id, slot, coder, done),
  CONSTRAINT settlement_result FOREIGN KEY (mapping_id, result_slot, result_coder, finished)
    REFERENCES coding (mapping_id, slot, coder, done),
  CONSTRAINT settlement_example FOREIGN KEY (mapping_id, illustrative) REFERENCES mapping (id, illustrative),
  CONSTRAINT settlement_first_part FOREIGN KEY (mapping_id, first_coder, coder_part)
    REFERENCES mapping_part (mapping_id, person_id, part),
  CONSTRAINT settlement_second_part FOREIGN KEY (mapping_id, second_coder, coder_part)
    REFERENCES mapping_part (mapping_id, person_id, part),
  CONSTRAINT settlement_third_part FOREIGN KEY (mapping_id, adjudicator, adjudicator_part)
    REFERENCES mapping_part (mapping_id, person_id, part),
  CONSTRAINT settlement_parts CHECK (coder_part = 'coder' AND adjudicator_part = 'adjudicator'),
  CONSTRAINT settlement_bound CHECK (illustrative = (coder_part IS NULL) AND illustrative = (adjudicator_part IS NULL)),
  CONSTRAINT settlement_slots CHECK (first_slot = 1 AND second_slot = 2 AND finished),
  CONSTRAINT settlement_two CHECK ((kind = 'single') = (second_coder IS NULL)),
  CONSTRAINT settlement_third CHECK ((kind = 'adjudication') = (adjudicator IS NOT NULL)),
  CONSTRAINT settlement_apart CHECK (adjudicator <> first_coder AND adjudicator <> second_coder),
  CONSTRAINT settlement_result_is CHECK (kind = 'adjudication' OR result_slot = 1),
  CONSTRAINT settlement_own CHECK (result_slot <> 3 OR result_coder = adjudicator),
  CONSTRAINT settlement_reason CHECK (kind <> 'adjudication' OR rationale_en <> '' OR rationale_ja <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What counts as settled has a settlement of the kind that it shows.
ALTER TABLE mapping ADD CONSTRAINT mapping_settlement FOREIGN KEY (id, basis) REFERENCES settlement (mapping_id, kind);

-- Why the text does what it does, as far as a source says so; apart from what it does.
CREATE TABLE contribution_claim (
  mapping_id BINARY(16)    NOT NULL PRIMARY KEY,
  kind       VARCHAR(20)   NOT NULL,
  source     VARCHAR(2000) NOT NULL DEFAULT '',
  version    BIGINT        NOT NULL DEFAULT 0,
  CONSTRAINT claim_mapping FOREIGN KEY (mapping_id) REFERENCES mapping (id),
  CONSTRAINT claim_kind CHECK (kind IN ('coincident', 'consistent', 'cited', 'confirmed')),
  CONSTRAINT claim_source CHECK (kind = 'coincident' OR source <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
