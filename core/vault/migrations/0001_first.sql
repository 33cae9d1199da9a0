-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. SQL keeps to SQLite 3.15. Days are TEXT 'YYYY-MM-DD', instants INTEGER milliseconds UTC.
-- Every record has id (inside this file), uid (for life), created_at and changed_at.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE audit (
    seq       INTEGER PRIMARY KEY,
    t_wall    INTEGER NOT NULL,
    t_mono    INTEGER NOT NULL,
    user_slot INTEGER NOT NULL,
    action    TEXT NOT NULL,
    kind      TEXT,
    object    TEXT NOT NULL,
    detail    TEXT NOT NULL,
    mac       BLOB NOT NULL
);
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TABLE draft (
    key      TEXT PRIMARY KEY,
    content  TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE school (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    name       TEXT NOT NULL,
    code       TEXT NOT NULL,
    stage      TEXT NOT NULL CHECK (stage IN ('primary','junior','senior','vocational')),
    counsellor TEXT NOT NULL
);

CREATE TABLE class_unit (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    stage      TEXT NOT NULL CHECK (stage IN ('primary','junior','senior','vocational')),
    entry_year INTEGER NOT NULL CHECK (entry_year BETWEEN 1980 AND 2100),
    number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99),
    homeroom_teacher TEXT NOT NULL,
    UNIQUE (stage, entry_year, number)
);

CREATE TABLE student (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    name        TEXT NOT NULL CHECK (length(name) > 0),
    reading     TEXT NOT NULL,
    student_no  TEXT,
    national_no TEXT,
    sex         TEXT CHECK (sex IN ('male','female')),
    born_on     TEXT,
    class_unit  INTEGER REFERENCES class_unit(id),
    boarding    TEXT CHECK (boarding IN ('day','boarder')),
    status      TEXT NOT NULL CHECK (status IN ('enrolled','suspended','transferred','graduated'))
);
CREATE UNIQUE INDEX student_by_no ON student(student_no) WHERE student_no IS NOT NULL;
CREATE UNIQUE INDEX student_by_national_no ON student(national_no) WHERE national_no IS NOT NULL;
CREATE INDEX student_by_class ON student(class_unit);

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('students','screening')),
    file_name   TEXT NOT NULL,
    rows_read   INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    skipped     INTEGER NOT NULL
);

CREATE TABLE campaign (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    title      TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL CHECK (kind IN ('entry','annual','retest','exam','return')),
    mode       TEXT NOT NULL CHECK (mode IN ('paper','computer-room','online-form','platform')),
    starts_on  TEXT NOT NULL
);

CREATE TABLE answer_sheet (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    campaign      INTEGER NOT NULL REFERENCES campaign(id),
    student       INTEGER NOT NULL REFERENCES student(id),
    scale         TEXT NOT NULL,
    scale_version INTEGER NOT NULL,
    form          TEXT NOT NULL,
    coding        TEXT NOT NULL,
    informant     TEXT NOT NULL,
    answered_on   TEXT NOT NULL,
    seconds       INTEGER,
    answers       TEXT NOT NULL,
    import_batch  INTEGER REFERENCES import_batch(id),
    UNIQUE (campaign, student, scale, informant)
);
CREATE INDEX answer_sheet_by_student ON answer_sheet(student);

-- Derived from answer_sheet by the scoring engine; may be emptied and filled again at any time, so it is not audited.
CREATE TABLE sheet_result (
    sheet    INTEGER PRIMARY KEY REFERENCES answer_sheet(id) ON DELETE CASCADE,
    signal   TEXT NOT NULL CHECK (signal IN ('none','candidate','undetermined')),
    validity TEXT NOT NULL CHECK (validity IN ('valid','doubtful','void')),
    reasons  TEXT NOT NULL,
    score    TEXT NOT NULL
);
CREATE INDEX sheet_result_by_signal ON sheet_result(signal, validity);

CREATE TABLE critical_answer (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    sheet      INTEGER NOT NULL REFERENCES answer_sheet(id),
    alert      TEXT NOT NULL,
    level      TEXT NOT NULL CHECK (level IN ('immediate','same-day','review')),
    raised_at  INTEGER NOT NULL,
    UNIQUE (sheet, alert)
);
CREATE TRIGGER critical_answer_stays BEFORE DELETE ON critical_answer
BEGIN SELECT RAISE(ABORT, 'a critical answer is never lost'); END;

CREATE TABLE second_interview (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    student       INTEGER NOT NULL REFERENCES student(id),
    campaign      INTEGER REFERENCES campaign(id),
    held_on       TEXT NOT NULL,
    interviewer   TEXT NOT NULL,
    conclusion    TEXT NOT NULL CHECK (conclusion IN ('excluded','watch','key-attention','high-risk','crisis')),
    summary       TEXT NOT NULL,
    guardian_told_on TEXT,
    guardian_feedback TEXT NOT NULL
);
CREATE INDEX second_interview_by_student ON second_interview(student);

CREATE TABLE warning_level (
    id             INTEGER PRIMARY KEY,
    code           TEXT NOT NULL UNIQUE,
    label          TEXT NOT NULL,
    rank           INTEGER NOT NULL UNIQUE CHECK (rank BETWEEN 1 AND 4),
    follow_up_days INTEGER NOT NULL CHECK (follow_up_days BETWEEN 1 AND 366)
);
-- Words of the three-level scheme used by many provinces plus observation. No national interval is published; the days are
-- a proposal that a school may change.
INSERT INTO warning_level(code, label, rank, follow_up_days) VALUES
    ('red', '', 1, 7), ('orange', '', 2, 14), ('yellow', '', 3, 30), ('observe', '', 4, 90);

CREATE TABLE level_decision (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    level      INTEGER REFERENCES warning_level(id), -- NULL: taken off the list
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (length(reason) > 0),
    evidence   TEXT NOT NULL
);
CREATE INDEX level_decision_by_student ON level_decision(student, decided_on);
CREATE TRIGGER level_decision_keeps BEFORE UPDATE ON level_decision
BEGIN SELECT RAISE(ABORT, 'a level decision is history'); END;
CREATE TRIGGER level_decision_stays BEFORE DELETE ON level_decision
BEGIN SELECT RAISE(ABORT, 'a level decision is history'); END;

CREATE TABLE case_file (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    created_at      INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL,
    student         INTEGER NOT NULL REFERENCES student(id),
    file_no         TEXT NOT NULL UNIQUE,
    opened_on       TEXT NOT NULL,
    owner           TEXT NOT NULL CHECK (length(owner) > 0),
    concern         TEXT NOT NULL,
    care_plan       TEXT NOT NULL,
    contingency_plan TEXT NOT NULL,
    next_review_on  TEXT,
    closed_on       TEXT,
    closing_summary TEXT NOT NULL,
    CHECK (closed_on IS NOT NULL OR next_review_on IS NOT NULL)
);
CREATE UNIQUE INDEX case_file_open ON case_file(student) WHERE closed_on IS NULL;

CREATE TABLE session_note (
    id                 INTEGER PRIMARY KEY,
    uid                TEXT NOT NULL UNIQUE,
    created_at         INTEGER NOT NULL,
    changed_at         INTEGER NOT NULL,
    case_file          INTEGER NOT NULL REFERENCES case_file(id),
    held_on            TEXT NOT NULL,
    minutes            INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    mode               TEXT NOT NULL CHECK (mode IN ('face-to-face','phone','online')),
    presenting_problem TEXT NOT NULL,
    process            TEXT NOT NULL,
    assessment         TEXT NOT NULL,
    suicide_inquiry    TEXT NOT NULL
        CHECK (suicide_inquiry IN ('not-asked','none','ideation','plan','preparation','recent-behaviour')),
    plan               TEXT NOT NULL,
    author             TEXT NOT NULL,
    signed_at          INTEGER
);
CREATE INDEX session_note_by_case ON session_note(case_file, held_on);
CREATE TRIGGER session_note_signed BEFORE UPDATE ON session_note WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed note is locked'); END;
CREATE TRIGGER session_note_stays BEFORE DELETE ON session_note WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a signed note is locked'); END;

CREATE TABLE home_contact (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    held_on    TEXT NOT NULL,
    channel    TEXT NOT NULL CHECK (channel IN ('on-site','phone','qq','wechat','other')),
    teacher    TEXT NOT NULL,
    relative   TEXT NOT NULL,
    purpose    TEXT NOT NULL,
    content    TEXT NOT NULL,
    follow_up  TEXT NOT NULL
);
CREATE INDEX home_contact_by_student ON home_contact(student, held_on);

CREATE TABLE referral (
    id                INTEGER PRIMARY KEY,
    uid               TEXT NOT NULL UNIQUE,
    created_at        INTEGER NOT NULL,
    changed_at        INTEGER NOT NULL,
    student           INTEGER NOT NULL REFERENCES student(id),
    referred_on       TEXT NOT NULL,
    direction         TEXT NOT NULL CHECK (direction IN ('hospital','district-centre','protection','within-school')),
    organisation      TEXT NOT NULL,
    reason            TEXT NOT NULL CHECK (length(reason) > 0),
    guardian_response TEXT NOT NULL CHECK (guardian_response IN ('pending','agreed','disagreed','refused-to-sign','not-reached')),
    reply_on          TEXT,
    reply             TEXT NOT NULL
);
CREATE INDEX referral_by_student ON referral(student, referred_on);

CREATE TABLE disclosure (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    disclosed_at INTEGER NOT NULL,
    report     TEXT NOT NULL,
    period     TEXT NOT NULL,
    recipient  TEXT NOT NULL,
    basis      TEXT NOT NULL,
    withheld   TEXT NOT NULL,
    file_hash  TEXT NOT NULL,
    witness    TEXT NOT NULL
);
CREATE TRIGGER disclosure_keeps BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
