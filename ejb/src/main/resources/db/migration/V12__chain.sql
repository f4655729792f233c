-- Nothing that is told is judged by itself: every round stands in the chain of rounds on its subject. Close all rounds
-- before migrating: the terms of a round have grown, so the ballots of one that is open would not open any more.

ALTER TABLE ballot_round
  DROP COLUMN quorum_reached,
  ADD COLUMN series_id BINARY(16) NULL COMMENT 'whose people vote, or the people of one of its workshops' AFTER id,
  ADD COLUMN mode VARCHAR(20) NOT NULL DEFAULT 'always'
    COMMENT 'announced before the opening: the condition under which anything is told' AFTER cut,
  ADD COLUMN electors SMALLINT NOT NULL DEFAULT 0 COMMENT 'how many may vote, as copied at the opening' AFTER quorum,
  ADD COLUMN showable BOOLEAN NOT NULL DEFAULT TRUE
    COMMENT 'whether anything could be told, as the convenor could know at the opening' AFTER electors,
  MODIFY workshop_id BINARY(16) NULL COMMENT 'whose people vote; none if those of the whole series do',
  ADD CONSTRAINT round_mode CHECK (mode IN ('always', 'only_if_all_vote')),
  ADD CONSTRAINT round_quorum_or_all CHECK (mode = 'always' OR quorum = 0);
UPDATE ballot_round r JOIN workshop w ON w.id = r.workshop_id SET r.series_id = w.series_id;
UPDATE ballot_round r SET r.electors = (SELECT COUNT(*) FROM electorate e WHERE e.round_id = r.id);
ALTER TABLE ballot_round
  MODIFY series_id BINARY(16) NOT NULL,
  ADD CONSTRAINT round_series FOREIGN KEY (series_id) REFERENCES series (id);
CREATE INDEX ballot_round_series ON ballot_round (series_id);

-- What was told of a round or a show of hands, so that nothing later tells more together with it.
CREATE TABLE told_of (
  base            BINARY(16)  NOT NULL PRIMARY KEY COMMENT 'what was drawn from: a round',
  series_id       BINARY(16)  NOT NULL,
  cut             VARCHAR(10) NOT NULL COMMENT 'the groups over which it was told',
  audience        VARCHAR(20) NOT NULL,
  hands           BOOLEAN     NOT NULL COMMENT 'a show of hands: nobody knows of whom',
  everybody_voted BOOLEAN     NOT NULL,
  told_at         DATETIME(6) NOT NULL,
  CONSTRAINT told_cut CHECK (cut IN ('total', 'by_side', 'by_sector')),
  CONSTRAINT told_audience CHECK (audience IN ('participants', 'public')),
  CONSTRAINT told_hands CHECK (hands = FALSE OR everybody_voted = FALSE)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO told_of (base, series_id, cut, audience, hands, everybody_voted, told_at)
SELECT l.base, r.series_id, MAX(l.cut), MAX(l.audience), MAX(r.electors) = 0, FALSE, MAX(l.released_at)
FROM release_ledger l JOIN ballot_round r ON r.id = l.base GROUP BY l.base, r.series_id;
DROP TABLE release_ledger;
DROP TABLE release_subject;
RENAME TABLE told_of TO release_ledger;

-- Whoever judges a release holds this row, so that no two are weighed at once.
CREATE TABLE release_gate (
  id TINYINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO release_gate (id) VALUES (1);

-- Whether two questions are one: what a convenor said of them before opening. "Another" counts once somebody else has
-- confirmed it.
CREATE TABLE question_identity (
  one          BINARY(16)  NOT NULL COMMENT 'what is asked about, opaque here; the smaller key of the two',
  other        BINARY(16)  NOT NULL,
  answer       VARCHAR(7)  NOT NULL,
  given_by     BINARY(16)  NOT NULL,
  given_at     DATETIME(6) NOT NULL,
  confirmed_by BINARY(16)  NULL,
  confirmed_at DATETIME(6) NULL,
  PRIMARY KEY (one, other),
  CONSTRAINT identity_order CHECK (one < other),
  CONSTRAINT identity_answer CHECK (answer IN ('same', 'another')),
  CONSTRAINT identity_given FOREIGN KEY (given_by) REFERENCES person (id),
  CONSTRAINT identity_confirmed FOREIGN KEY (confirmed_by) REFERENCES person (id),
  CONSTRAINT identity_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> given_by)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One constant sentence for whatever was withheld, which names every possible reason and not the one that applied.
UPDATE tally t JOIN question q ON q.id = t.question_id
SET t.reason = IF(q.kind = 'show_of_hands', 'hands', 'withheld')
WHERE t.reason IN ('too-few', 'below-quorum', 'other-cut', 'partly-same-people', 'too-fine-for-audience');

ALTER TABLE question
  ADD COLUMN parted BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'nearly the words of an earlier question, and two people said that it is another; voters are told';

-- What a vote says of a recommendation reaches those whom the vote is for, and nobody else.
ALTER TABLE recommendation
  ADD COLUMN voted_in BINARY(16) NULL COMMENT 'whose vote its state comes from: a workshop, or the series',
  ADD COLUMN state_before VARCHAR(20) NULL COMMENT 'where it was before the vote';
UPDATE recommendation r SET r.voted_in = (
  SELECT MAX(b.workshop_id) FROM ballot_round b JOIN question q ON q.round_id = b.id JOIN wording w ON w.id = q.subject_id
  WHERE w.recommendation_id = r.id AND b.opened_at IS NOT NULL)
WHERE r.state IN ('balloting', 'supported', 'not_supported', 'recorded');
