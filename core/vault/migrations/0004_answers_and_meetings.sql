-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which questionnaires a campaign gives, in which edition, form and coding: declared before the first answer comes in.
CREATE TABLE campaign_scale (
    id       INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
    scale    TEXT NOT NULL,
    version  INTEGER NOT NULL,
    form     TEXT NOT NULL,
    coding   TEXT NOT NULL,
    UNIQUE (campaign, scale)
);

-- Answers that are typed in from paper or given on this PC: perhaps not all yet, perhaps typed twice and compared.
ALTER TABLE answer_sheet ADD COLUMN source TEXT NOT NULL DEFAULT 'file' CHECK (source IN ('file','paper','screen'));
ALTER TABLE answer_sheet ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0 CHECK (unfinished IN (0, 1));
ALTER TABLE answer_sheet ADD COLUMN checked_on TEXT;

-- 人工更正: what a sheet said before a person corrected it.
CREATE TABLE answer_correction (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    sheet        INTEGER NOT NULL REFERENCES answer_sheet(id),
    corrected_by TEXT NOT NULL CHECK (length(corrected_by) > 0),
    reason       TEXT NOT NULL CHECK (length(reason) > 0),
    before       TEXT NOT NULL
);
CREATE INDEX answer_correction_by_sheet ON answer_correction(sheet);
CREATE TRIGGER answer_correction_keeps BEFORE UPDATE ON answer_correction
BEGIN SELECT RAISE(ABORT, 'what a sheet said is history'); END;
CREATE TRIGGER answer_correction_stays BEFORE DELETE ON answer_correction
BEGIN SELECT RAISE(ABORT, 'what a sheet said is history'); END;

-- Who looks after a critical answer, and when somebody first spoke with the pupil.
ALTER TABLE critical_answer ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE critical_answer ADD COLUMN contacted_at INTEGER;
ALTER TABLE critical_answer ADD COLUMN contacted_by TEXT NOT NULL DEFAULT '';

-- 研判会: who met, what was said, what was decided of whom. Locked when signed.
CREATE TABLE review_meeting (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    campaign     INTEGER REFERENCES campaign(id),
    held_on      TEXT NOT NULL,
    participants TEXT NOT NULL,
    minutes      TEXT NOT NULL,
    signed_at    INTEGER
);
CREATE TRIGGER review_meeting_signed BEFORE UPDATE ON review_meeting WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'signed minutes are locked'); END;
CREATE TRIGGER review_meeting_stays BEFORE DELETE ON review_meeting WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'signed minutes are locked'); END;
CREATE TABLE meeting_decision (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    meeting        INTEGER NOT NULL REFERENCES review_meeting(id),
    student        INTEGER NOT NULL REFERENCES student(id),
    outcome        TEXT NOT NULL CHECK (outcome IN ('level','no-level','later')),
    level_decision INTEGER REFERENCES level_decision(id),
    reason         TEXT NOT NULL,
    CHECK ((outcome = 'level') = (level_decision IS NOT NULL))
);
CREATE INDEX meeting_decision_by_meeting ON meeting_decision(meeting);
CREATE INDEX meeting_decision_by_student ON meeting_decision(student);
CREATE TRIGGER meeting_decision_signed BEFORE INSERT ON meeting_decision
WHEN (SELECT signed_at FROM review_meeting WHERE id = NEW.meeting) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'signed minutes are locked'); END;
-- A merge may move it to the pupil whose it is.
CREATE TRIGGER meeting_decision_keeps BEFORE UPDATE OF meeting, outcome, level_decision, reason ON meeting_decision
WHEN (SELECT signed_at FROM review_meeting WHERE id = OLD.meeting) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'signed minutes are locked'); END;
CREATE TRIGGER meeting_decision_stays BEFORE DELETE ON meeting_decision
WHEN (SELECT signed_at FROM review_meeting WHERE id = OLD.meeting) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'signed minutes are locked'); END;

-- Questionnaires, editions and norms that the school has added itself. Sheets refer to them by name and edition, so they stay.
CREATE TABLE own_scale (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    scale      TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
    definition TEXT NOT NULL, -- anxin-scale/1
    note       TEXT NOT NULL,
    adopted_on TEXT NOT NULL,
    UNIQUE (scale, version)
);
CREATE TRIGGER own_scale_keeps BEFORE UPDATE ON own_scale BEGIN SELECT RAISE(ABORT, 'results refer to this edition'); END;
CREATE TRIGGER own_scale_stays BEFORE DELETE ON own_scale BEGIN SELECT RAISE(ABORT, 'results refer to this edition'); END;

-- The words of a questionnaire, which the school has loaded because it may use them; the program ships none.
CREATE TABLE scale_wording (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    scale      TEXT NOT NULL UNIQUE,
    wording    TEXT NOT NULL,
    source     TEXT NOT NULL,
    loaded_on  TEXT NOT NULL
);

-- 补充: what is added to a note after it was signed; the note itself stays as it is.
CREATE TABLE note_addendum (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    note       INTEGER NOT NULL REFERENCES session_note(id),
    author     TEXT NOT NULL CHECK (length(author) > 0),
    text       TEXT NOT NULL CHECK (length(text) > 0),
    added_at   INTEGER NOT NULL
);
CREATE INDEX note_addendum_by_note ON note_addendum(note);
CREATE TRIGGER note_addendum_signed BEFORE INSERT ON note_addendum
WHEN (SELECT signed_at FROM session_note WHERE id = NEW.note) IS NULL
BEGIN SELECT RAISE(ABORT, 'an unsigned note is written on, not added to'); END;
CREATE TRIGGER note_addendum_keeps BEFORE UPDATE ON note_addendum BEGIN SELECT RAISE(ABORT, 'an addendum is locked'); END;
CREATE TRIGGER note_addendum_stays BEFORE DELETE ON note_addendum BEGIN SELECT RAISE(ABORT, 'an addendum is locked'); END;

-- 私人备忘: the counsellor's own thoughts about a pupil. No part of the file: never exported, printed, counted or found by words.
CREATE TABLE private_memo (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    written_on TEXT NOT NULL,
    text       TEXT NOT NULL CHECK (length(text) > 0)
);
CREATE INDEX private_memo_by_student ON private_memo(student, written_on);
