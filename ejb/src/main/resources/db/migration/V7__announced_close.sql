-- A deadline is brought forward only by a notice to everybody, at least so long ahead as was announced at the opening.

ALTER TABLE ballot_round
  ADD COLUMN close_notice INT NOT NULL DEFAULT 30
    COMMENT 'fewest minutes from a notice to the deadline that it brings forward; announced at the opening';

UPDATE round_notice SET kind = 'brought_forward', deadline = posted_at WHERE kind = 'closed_early';
