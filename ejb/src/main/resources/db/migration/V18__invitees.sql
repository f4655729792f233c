-- Whom a workshop invites: known by name and mail address, who may never have been here. Whoever accepts takes a place. All of
-- it goes when the workshop is settled.

ALTER TABLE participation
  DROP CONSTRAINT participation_invitation,
  ADD CONSTRAINT participation_invitation CHECK (invitation IN ('accepted', 'attended'));

CREATE TABLE invitee (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  series_id        BINARY(16)   NOT NULL,
  workshop_id      BINARY(16)   NOT NULL,
  given_name       VARCHAR(200) NOT NULL,
  family_name      VARCHAR(200) NOT NULL COLLATE utf8mb4_unicode_ci,
  address          VARCHAR(254) NULL COMMENT 'in small letters; unknown of some who have an account',
  account          VARCHAR(255) NOT NULL COMMENT 'log-in name; the address unless another is known',
  language         CHAR(2)      NOT NULL,
  side             VARCHAR(20)  NOT NULL,
  sector           VARCHAR(20)  NOT NULL,
  capacity         VARCHAR(10)  NOT NULL,
  role             VARCHAR(20)  NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  participation_id BINARY(16)   NULL COMMENT 'the place of whoever accepted',
  version          BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT invitee_address UNIQUE (workshop_id, address),
  CONSTRAINT invitee_account UNIQUE (workshop_id, account),
  CONSTRAINT invitee_participation UNIQUE (participation_id),
  CONSTRAINT invitee_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT invitee_place FOREIGN KEY (participation_id) REFERENCES participation (id),
  CONSTRAINT invitee_side FOREIGN KEY (series_id, side) REFERENCES side (series_id, code),
  CONSTRAINT invitee_language CHECK (language IN ('en', 'ja')),
  CONSTRAINT invitee_sector CHECK (sector IN ('government', 'academia', 'industry', 'civil_society')),
  CONSTRAINT invitee_capacity CHECK (capacity IN ('official', 'personal')),
  CONSTRAINT invitee_role CHECK (role IN ('convenor', 'rapporteur', 'participant', 'observer')),
  CONSTRAINT invitee_state CHECK (state IN ('drafted', 'sent', 'accepted', 'declined', 'attended', 'withdrawn')),
  CONSTRAINT invitee_of_place CHECK ((participation_id IS NOT NULL) = (state IN ('accepted', 'attended')))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The links in letters, each known by the hash of its secret.
CREATE TABLE invitation_link (
  secret_hash CHAR(64)   NOT NULL PRIMARY KEY,
  invitee_id  BINARY(16) NOT NULL,
  CONSTRAINT invitation_link_of FOREIGN KEY (invitee_id) REFERENCES invitee (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
