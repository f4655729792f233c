-- What an act has to know before it is done.

-- Whether somebody may convene is said by the identity provider at each login; who convened before this was kept is
-- taken for one until the next.
ALTER TABLE person
  ADD COLUMN convenes BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'had the role of a convenor at the last login';
UPDATE person SET convenes = TRUE
  WHERE subject IS NOT NULL AND id IN (SELECT person_id FROM membership WHERE role = 'convenor');

-- A deleted note can be put back until it is deleted for good.
ALTER TABLE note
  ADD COLUMN struck BOOLEAN NOT NULL DEFAULT FALSE;

-- Codes in the order in which people count: those of one stem together, by their number.
UPDATE recommendation r JOIN (
  SELECT id, ROW_NUMBER() OVER (PARTITION BY series_id ORDER BY first_at, stem, number, code) AS place FROM (
    SELECT id, series_id, code, stem, number, MIN(ordinal) OVER (PARTITION BY series_id, stem) AS first_at FROM (
      SELECT id, series_id, code, ordinal, LOWER(REGEXP_REPLACE(code, '[0-9]+$', '')) AS stem,
             CAST(COALESCE(NULLIF(REGEXP_SUBSTR(code, '[0-9]+$'), ''), '-1') AS SIGNED) AS number
      FROM recommendation) written) counted) placed ON placed.id = r.id
  SET r.ordinal = placed.place;
