-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was told about a pupil, sentence by sentence, and on which ground. The pupil is a reference that can be emptied when the
-- pupil's files are destroyed, and moved by a merge; the rest of a line stays as it is.
ALTER TABLE disclosure ADD COLUMN student INTEGER REFERENCES student(id);
ALTER TABLE disclosure ADD COLUMN way TEXT NOT NULL DEFAULT 'file' CHECK (way IN ('file','paper','spoken'));
ALTER TABLE disclosure ADD COLUMN ground TEXT CHECK (ground IN ('agreed','guardian','care','safety','law'));
ALTER TABLE disclosure ADD COLUMN told TEXT NOT NULL DEFAULT '';
ALTER TABLE disclosure ADD COLUMN told_by TEXT NOT NULL DEFAULT '';
DROP TRIGGER disclosure_keeps;
CREATE TRIGGER disclosure_keeps BEFORE UPDATE OF id, uid, created_at, changed_at, disclosed_at, report, period, recipient, basis,
    withheld, file_hash, witness, way, ground, told, told_by ON disclosure
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE INDEX disclosure_by_student ON disclosure(student) WHERE student IS NOT NULL;

-- 团体辅导: what a group is for, and that its rule of confidentiality was agreed before it first met.
CREATE TABLE group_programme (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    title          TEXT NOT NULL CHECK (length(title) > 0),
    theme          TEXT NOT NULL CHECK (theme IN ('newcomers','relations','emotions','exams','self','career','family','grief','other')),
    goals          TEXT NOT NULL,
    audience       TEXT NOT NULL,
    planned        INTEGER NOT NULL CHECK (planned BETWEEN 1 AND 60),
    leader         TEXT NOT NULL,
    place          TEXT NOT NULL,
    begins_on      TEXT NOT NULL,
    rule_agreed_on TEXT,
    ended_on       TEXT,
    outcome        TEXT NOT NULL
);
CREATE TABLE group_member (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    programme  INTEGER NOT NULL REFERENCES group_programme(id),
    student    INTEGER NOT NULL REFERENCES student(id),
    joined_on  TEXT NOT NULL,
    left_on    TEXT,
    UNIQUE (programme, student)
);
CREATE INDEX group_member_by_student ON group_member(student);
CREATE TABLE group_session (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    programme  INTEGER NOT NULL REFERENCES group_programme(id),
    number     INTEGER NOT NULL CHECK (number > 0),
    held_on    TEXT NOT NULL,
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    place      TEXT NOT NULL,
    process    TEXT NOT NULL,
    leader     TEXT NOT NULL,
    UNIQUE (programme, number)
);
-- No group meets before its rule of confidentiality is agreed.
CREATE TRIGGER group_session_has_rule BEFORE INSERT ON group_session
WHEN (SELECT rule_agreed_on FROM group_programme WHERE id = NEW.programme) IS NULL
BEGIN SELECT RAISE(ABORT, 'the rule of confidentiality comes first'); END;
-- Who came, and what is noted of one member alone: part of that pupil's records, never of the group's.
CREATE TABLE group_attendance (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    session    INTEGER NOT NULL REFERENCES group_session(id),
    student    INTEGER NOT NULL REFERENCES student(id),
    presence   TEXT NOT NULL CHECK (presence IN ('present','excused','absent')),
    remark     TEXT NOT NULL,
    UNIQUE (session, student)
);
CREATE INDEX group_attendance_by_student ON group_attendance(student);

-- 谈心谈话: a talk of any teacher with a pupil.
CREATE TABLE talk (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    held_on    TEXT NOT NULL,
    starts     TEXT,
    teacher    TEXT NOT NULL,
    subject    TEXT NOT NULL,
    topics     TEXT NOT NULL, -- codes of TalkTopic with a blank between
    content    TEXT NOT NULL,
    advice     TEXT NOT NULL
);
CREATE INDEX talk_by_student ON talk(student, held_on);

-- 知心信箱: a letter to the room, perhaps without a name, until it is answered.
CREATE TABLE letter (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    received_on TEXT NOT NULL,
    came_by     TEXT NOT NULL CHECK (came_by IN ('box','hand','message','other')),
    student     INTEGER REFERENCES student(id),
    signed_as   TEXT NOT NULL,
    urgency     TEXT NOT NULL CHECK (urgency IN ('ordinary','soon','urgent')),
    content     TEXT NOT NULL,
    answered_on TEXT,
    answered_by TEXT NOT NULL,
    answered_how TEXT CHECK (answered_how IN ('talk','letter','public','passed-on','unreachable')),
    answer      TEXT NOT NULL,
    CHECK ((answered_on IS NULL) = (answered_how IS NULL))
);
CREATE INDEX letter_by_student ON letter(student) WHERE student IS NOT NULL;
CREATE INDEX letter_open ON letter(received_on) WHERE answered_on IS NULL;

-- The whole of a pupil's file is read at once for the timeline, closed ones too.
CREATE INDEX case_file_by_student ON case_file(student);
