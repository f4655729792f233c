-- Sides and themes are renamed by people, so that two of them may meet.

ALTER TABLE side ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE theme ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
