-- A programme has breaks, meals and visits besides sessions, each perhaps in a room. What is taken out of it stays, unseen,
-- so that it can be put back and calendars hear that it is cancelled. A calendar reads a programme by an address with a key
-- of its own; of the key only its hash is kept.

ALTER TABLE session
  ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'session' AFTER number,
  ADD COLUMN room VARCHAR(100) NOT NULL DEFAULT '' AFTER ends_at,
  ADD COLUMN changed_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00' COMMENT 'UTC' AFTER attribution_rule,
  ADD COLUMN deleted_at DATETIME(6) NULL COMMENT 'UTC; seen in calendars only from then on' AFTER changed_at,
  ADD COLUMN deleted_by BINARY(16) NULL COMMENT 'who may put it back' AFTER deleted_at,
  ADD CONSTRAINT session_kind CHECK (kind IN ('session', 'break', 'meal', 'visit')),
  ADD CONSTRAINT session_deleted CHECK ((deleted_at IS NULL) = (deleted_by IS NULL)),
  ADD CONSTRAINT session_deleted_by FOREIGN KEY (deleted_by) REFERENCES person (id);

CREATE TABLE calendar_key (
  person_id   BINARY(16) NOT NULL,
  workshop_id BINARY(16) NOT NULL,
  language    VARCHAR(2) NOT NULL,
  hash        BINARY(32) NOT NULL COMMENT 'SHA-256 of the key in the address',
  PRIMARY KEY (person_id, workshop_id),
  CONSTRAINT calendar_key_hash UNIQUE (hash),
  CONSTRAINT calendar_key_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT calendar_key_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT calendar_key_language CHECK (language IN ('en', 'ja'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
