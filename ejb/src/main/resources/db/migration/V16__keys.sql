-- Whoever has a place in a workshop stands on a side of its series, and no other; and every key, check and index is
-- called by its table first.

-- A side on which somebody stands but which is not there any more is called by its code.
INSERT INTO side (series_id, code, name_en, name_ja, ordinal)
  SELECT DISTINCT w.series_id, p.side, p.side, p.side, 1000
  FROM participation p JOIN workshop w ON w.id = p.workshop_id
    LEFT JOIN side s ON s.series_id = w.series_id AND s.code = p.side
  WHERE s.code IS NULL;

CREATE UNIQUE INDEX workshop_of_series ON workshop (id, series_id);
ALTER TABLE participation
  ADD COLUMN series_id BINARY(16) NULL COMMENT 'of the workshop' AFTER workshop_id;
UPDATE participation p JOIN workshop w ON w.id = p.workshop_id SET p.series_id = w.series_id;
ALTER TABLE participation DROP FOREIGN KEY participation_workshop;
ALTER TABLE participation MODIFY COLUMN series_id BINARY(16) NOT NULL COMMENT 'of the workshop';
ALTER TABLE participation
  ADD CONSTRAINT participation_workshop FOREIGN KEY (workshop_id, series_id) REFERENCES workshop (id, series_id),
  ADD CONSTRAINT participation_side FOREIGN KEY (series_id, side) REFERENCES side (series_id, code);

ALTER TABLE audit_event DROP CONSTRAINT audit_anonymous;
ALTER TABLE audit_event
  ADD CONSTRAINT audit_event_anonymous CHECK (actor_role <> 'participant' OR (actor IS NULL AND at IS NULL));

ALTER TABLE ballot_round DROP CONSTRAINT round_audience;
ALTER TABLE ballot_round DROP CONSTRAINT round_cut;
ALTER TABLE ballot_round DROP CONSTRAINT round_minimum;
ALTER TABLE ballot_round DROP CONSTRAINT round_mode;
ALTER TABLE ballot_round DROP CONSTRAINT round_quorum;
ALTER TABLE ballot_round DROP CONSTRAINT round_quorum_or_all;
ALTER TABLE ballot_round DROP CONSTRAINT round_state;
ALTER TABLE ballot_round DROP CONSTRAINT round_told;
ALTER TABLE ballot_round DROP FOREIGN KEY round_series;
ALTER TABLE ballot_round DROP FOREIGN KEY round_workshop;
ALTER TABLE ballot_round RENAME INDEX ballot_round_state TO ballot_round_due;
ALTER TABLE ballot_round RENAME INDEX round_key TO ballot_round_key;
ALTER TABLE ballot_round RENAME INDEX round_number TO ballot_round_number;
ALTER TABLE ballot_round
  ADD CONSTRAINT ballot_round_audience CHECK (audience IN ('participants', 'public')),
  ADD CONSTRAINT ballot_round_cut CHECK (cut IN ('total', 'by_side', 'by_sector')),
  ADD CONSTRAINT ballot_round_minimum CHECK (minimum_cast >= 8),
  ADD CONSTRAINT ballot_round_mode CHECK (mode IN ('always', 'only_if_all_vote')),
  ADD CONSTRAINT ballot_round_quorum CHECK (quorum = 0 OR quorum >= 8),
  ADD CONSTRAINT ballot_round_quorum_or_all CHECK (mode = 'always' OR quorum = 0),
  ADD CONSTRAINT ballot_round_state CHECK (state IN ('draft', 'open', 'closing', 'closed', 'suspended', 'void')),
  ADD CONSTRAINT ballot_round_told CHECK (state <> 'closed' OR tally_hash IS NOT NULL),
  ADD CONSTRAINT ballot_round_series FOREIGN KEY (series_id) REFERENCES series (id),
  ADD CONSTRAINT ballot_round_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id);

ALTER TABLE contribution_claim DROP CONSTRAINT claim_kind;
ALTER TABLE contribution_claim DROP CONSTRAINT claim_source;
ALTER TABLE contribution_claim DROP FOREIGN KEY claim_mapping;
ALTER TABLE contribution_claim
  ADD CONSTRAINT contribution_claim_kind CHECK (kind IN ('coincident', 'consistent', 'cited', 'confirmed')),
  ADD CONSTRAINT contribution_claim_source CHECK (kind = 'coincident' OR source <> ''),
  ADD CONSTRAINT contribution_claim_mapping FOREIGN KEY (mapping_id) REFERENCES mapping (id);

ALTER TABLE on_record_appearance DROP FOREIGN KEY appearance_workshop;
ALTER TABLE on_record_appearance RENAME INDEX appearance_workshop TO on_record_appearance_workshop;
ALTER TABLE on_record_appearance
  ADD CONSTRAINT on_record_appearance_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id);

ALTER TABLE question_identity DROP CONSTRAINT identity_answer;
ALTER TABLE question_identity DROP CONSTRAINT identity_order;
ALTER TABLE question_identity DROP CONSTRAINT identity_two_people;
ALTER TABLE question_identity DROP FOREIGN KEY identity_given;
ALTER TABLE question_identity DROP FOREIGN KEY identity_confirmed;
ALTER TABLE question_identity RENAME INDEX identity_given TO question_identity_given;
ALTER TABLE question_identity RENAME INDEX identity_confirmed TO question_identity_confirmed;
ALTER TABLE question_identity
  ADD CONSTRAINT question_identity_answer CHECK (answer IN ('same', 'another')),
  ADD CONSTRAINT question_identity_order CHECK (one < other),
  ADD CONSTRAINT question_identity_two_people CHECK (confirmed_by IS NULL OR confirmed_by <> given_by),
  ADD CONSTRAINT question_identity_given FOREIGN KEY (given_by) REFERENCES person (id),
  ADD CONSTRAINT question_identity_confirmed FOREIGN KEY (confirmed_by) REFERENCES person (id);

ALTER TABLE question_option DROP FOREIGN KEY option_question;
ALTER TABLE question_option RENAME INDEX option_subject TO question_option_subject;
ALTER TABLE question_option
  ADD CONSTRAINT question_option_question FOREIGN KEY (question_id) REFERENCES question (id);

ALTER TABLE question_prompt DROP CONSTRAINT prompt_language;
ALTER TABLE question_prompt DROP FOREIGN KEY prompt_question;
ALTER TABLE question_prompt
  ADD CONSTRAINT question_prompt_language CHECK (language IN ('en', 'ja')),
  ADD CONSTRAINT question_prompt_question FOREIGN KEY (question_id) REFERENCES question (id);

ALTER TABLE reason_to_distil DROP FOREIGN KEY reason_question;
ALTER TABLE reason_to_distil RENAME INDEX reason_question TO reason_to_distil_question;
ALTER TABLE reason_to_distil
  ADD CONSTRAINT reason_to_distil_question FOREIGN KEY (question_id) REFERENCES question (id);

ALTER TABLE recommendation_link DROP CONSTRAINT link_kind;
ALTER TABLE recommendation_link DROP CONSTRAINT link_other;
ALTER TABLE recommendation_link DROP FOREIGN KEY link_from;
ALTER TABLE recommendation_link DROP FOREIGN KEY link_to;
ALTER TABLE recommendation_link RENAME INDEX link_from TO recommendation_link_from;
ALTER TABLE recommendation_link RENAME INDEX link_to TO recommendation_link_to;
ALTER TABLE recommendation_link RENAME INDEX link_to_first TO recommendation_link_to_first;
ALTER TABLE recommendation_link
  ADD CONSTRAINT recommendation_link_kind CHECK (kind IN ('merged', 'superseded')),
  ADD CONSTRAINT recommendation_link_other CHECK (from_id <> to_id),
  ADD CONSTRAINT recommendation_link_from FOREIGN KEY (from_id, series_id) REFERENCES recommendation (id, series_id),
  ADD CONSTRAINT recommendation_link_to FOREIGN KEY (to_id, series_id) REFERENCES recommendation (id, series_id);

ALTER TABLE release_ledger DROP CONSTRAINT told_audience;
ALTER TABLE release_ledger DROP CONSTRAINT told_cut;
ALTER TABLE release_ledger DROP CONSTRAINT told_hands;
ALTER TABLE release_ledger
  ADD CONSTRAINT release_ledger_audience CHECK (audience IN ('participants', 'public')),
  ADD CONSTRAINT release_ledger_cut CHECK (cut IN ('total', 'by_side', 'by_sector')),
  ADD CONSTRAINT release_ledger_hands CHECK (hands = FALSE OR everybody_voted = FALSE);

ALTER TABLE round_language_note DROP FOREIGN KEY language_note_round;
ALTER TABLE round_language_note
  ADD CONSTRAINT round_language_note_round FOREIGN KEY (round_id) REFERENCES ballot_round (id) ON DELETE CASCADE;

ALTER TABLE round_notice DROP FOREIGN KEY notice_round;
ALTER TABLE round_notice RENAME INDEX notice_round TO round_notice_round;
ALTER TABLE round_notice
  ADD CONSTRAINT round_notice_round FOREIGN KEY (round_id) REFERENCES ballot_round (id);

ALTER TABLE suggestion_verdict DROP CONSTRAINT suggestion_is;
ALTER TABLE suggestion_verdict DROP FOREIGN KEY suggestion_coding;
ALTER TABLE suggestion_verdict RENAME INDEX suggestion_once TO suggestion_verdict_once;
ALTER TABLE suggestion_verdict
  ADD CONSTRAINT suggestion_verdict_is CHECK (verdict IN ('accepted', 'rejected')),
  ADD CONSTRAINT suggestion_verdict_coding FOREIGN KEY (coding_id) REFERENCES coding (id) ON DELETE CASCADE;

ALTER TABLE view_statement DROP CONSTRAINT view_base;
ALTER TABLE view_statement DROP CONSTRAINT view_quantity;
ALTER TABLE view_statement DROP CONSTRAINT view_stance;
ALTER TABLE view_statement DROP CONSTRAINT view_origin;
ALTER TABLE view_statement DROP CONSTRAINT view_state;
ALTER TABLE view_statement DROP FOREIGN KEY view_series;
ALTER TABLE view_statement DROP FOREIGN KEY view_rewords;
ALTER TABLE view_statement RENAME INDEX view_series TO view_statement_series;
ALTER TABLE view_statement RENAME INDEX view_rewords TO view_statement_rewords;
ALTER TABLE view_statement
  ADD CONSTRAINT view_statement_base CHECK (base IN ('session', 'workshop', 'project')),
  ADD CONSTRAINT view_statement_quantity CHECK (quantity IN ('one', 'some', 'several', 'many')),
  ADD CONSTRAINT view_statement_stance CHECK (stance IN ('supports', 'questions', 'opposes', 'observes')),
  ADD CONSTRAINT view_statement_origin CHECK (origin IN ('distilled', 'as_published')),
  ADD CONSTRAINT view_statement_state CHECK (state IN ('draft', 'circulated', 'published')),
  ADD CONSTRAINT view_statement_series FOREIGN KEY (series_id) REFERENCES series (id),
  ADD CONSTRAINT view_statement_rewords FOREIGN KEY (rewords_id) REFERENCES view_statement (id) ON DELETE SET NULL;

ALTER TABLE wording_version DROP FOREIGN KEY version_wording;
ALTER TABLE wording_version RENAME INDEX version_number TO wording_version_number;
ALTER TABLE wording_version
  ADD CONSTRAINT wording_version_wording FOREIGN KEY (wording_id) REFERENCES wording (id);

ALTER TABLE wording_version_text DROP FOREIGN KEY version_text_version;
ALTER TABLE wording_version_text
  ADD CONSTRAINT wording_version_text_version FOREIGN KEY (version_id) REFERENCES wording_version (id);
