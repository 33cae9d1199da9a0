-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register: who belongs to a pupil, where a pupil was, what was agreed to, and how a list that was read in is taken back.

ALTER TABLE student ADD COLUMN status_on TEXT;                                     -- since when the status holds
ALTER TABLE student ADD COLUMN status_note TEXT NOT NULL DEFAULT '';               -- e.g. to which school
ALTER TABLE student ADD COLUMN import_batch INTEGER REFERENCES import_batch(id);   -- the list that brought the pupil
ALTER TABLE student ADD COLUMN merged_into INTEGER REFERENCES student(id);         -- turned out to be the same pupil
CREATE INDEX student_by_batch ON student(import_batch) WHERE import_batch IS NOT NULL;

-- Where a pupil was before: filled by the trigger, whoever changes the class or the status, so that no way in can forget it.
CREATE TABLE enrolment_spell (
    id          INTEGER PRIMARY KEY,
    student     INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
    class_unit  INTEGER REFERENCES class_unit(id),
    status      TEXT NOT NULL CHECK (status IN ('enrolled','suspended','transferred','graduated')),
    status_on   TEXT,
    status_note TEXT NOT NULL,
    ended_at    INTEGER NOT NULL
);
CREATE INDEX enrolment_spell_by_student ON enrolment_spell(student);
CREATE TRIGGER student_moves AFTER UPDATE OF class_unit, status ON student
WHEN OLD.class_unit IS NOT NEW.class_unit OR OLD.status <> NEW.status
BEGIN
    INSERT INTO enrolment_spell(student, class_unit, status, status_on, status_note, ended_at)
    VALUES (OLD.id, OLD.class_unit, OLD.status, OLD.status_on, OLD.status_note, NEW.changed_at);
END;
CREATE TRIGGER enrolment_spell_keeps BEFORE UPDATE OF class_unit, status, ended_at ON enrolment_spell
BEGIN SELECT RAISE(ABORT, 'where a pupil was is history'); END;

CREATE TABLE guardian (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    student     INTEGER NOT NULL REFERENCES student(id),
    name        TEXT NOT NULL CHECK (length(name) > 0),
    relation    TEXT NOT NULL CHECK (relation IN ('mother','father','grandparent','relative','institution','other')),
    phone       TEXT NOT NULL,
    may_be_told INTEGER NOT NULL CHECK (may_be_told IN (0, 1)),
    not_first   INTEGER NOT NULL CHECK (not_first IN (0, 1)), -- e.g. where this person may be the danger
    note        TEXT NOT NULL
);
CREATE INDEX guardian_by_student ON guardian(student);

CREATE TABLE attention (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    category   TEXT NOT NULL CHECK (category IN ('left-behind','migrant','in-difficulty','single-parent','divorced','blended',
        'orphan','special-physique','disability','bereaved','illness','repeating','transferred-in','other')),
    since      TEXT NOT NULL,
    until      TEXT,
    note       TEXT NOT NULL,
    CHECK (until IS NULL OR until >= since)
);
CREATE INDEX attention_by_student ON attention(student);
CREATE UNIQUE INDEX attention_now ON attention(student, category) WHERE until IS NULL;

-- Each answer is a row; the latest of a purpose counts. What was agreed to is history.
CREATE TABLE consent (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    purpose    TEXT NOT NULL CHECK (purpose IN ('screening','counselling','group','recording','hand-over')),
    state      TEXT NOT NULL CHECK (state IN ('sent','agreed','declined','withdrawn')),
    stated_on  TEXT NOT NULL,
    signer     TEXT NOT NULL,
    relation   TEXT CHECK (relation IN ('mother','father','grandparent','relative','institution','other','self')),
    expires_on TEXT,
    note       TEXT NOT NULL,
    CHECK (state = 'sent' OR length(signer) > 0),
    CHECK (expires_on IS NULL OR (state = 'agreed' AND expires_on >= stated_on))
);
CREATE INDEX consent_by_student ON consent(student, purpose);
CREATE TRIGGER consent_keeps BEFORE UPDATE OF purpose, state, stated_on, signer, relation, expires_on, note ON consent
BEGIN SELECT RAISE(ABORT, 'what was agreed to is history'); END;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'what was agreed to is history'); END;

CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    student    INTEGER NOT NULL REFERENCES student(id),
    title      TEXT NOT NULL CHECK (length(title) > 0),
    file_name  TEXT NOT NULL,
    bytes      INTEGER NOT NULL CHECK (bytes BETWEEN 0 AND 20971520),
    digest     TEXT NOT NULL,
    added_on   TEXT NOT NULL
);
CREATE INDEX attachment_by_student ON attachment(student);
CREATE TABLE attachment_part (
    id         INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment(id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    content    BLOB NOT NULL,
    UNIQUE (attachment, number)
);

-- The school's own calendar. Without a row the terms of SchoolYear hold.
CREATE TABLE term_dates (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    term       TEXT NOT NULL UNIQUE, -- 2026-2027-1
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    CHECK (last_day > first_day)
);
CREATE TABLE calendar_days (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('holiday','exam','school-day')),
    label      TEXT NOT NULL,
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    CHECK (last_day >= first_day)
);
CREATE TABLE period (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    number     INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 20),
    label      TEXT NOT NULL,
    starts     TEXT NOT NULL, -- 08:00
    ends       TEXT NOT NULL,
    CHECK (ends > starts)
);

-- Two rows of the register that are one pupil. `snapshot` says which records moved and what both were before.
CREATE TABLE student_merge (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    kept       INTEGER NOT NULL REFERENCES student(id),
    absorbed   INTEGER NOT NULL REFERENCES student(id),
    merged_on  TEXT NOT NULL,
    snapshot   TEXT NOT NULL,
    undone_on  TEXT,
    CHECK (kept <> absorbed)
);
-- Two rows that look like one pupil and are not: twins, namesakes. Never proposed again.
CREATE TABLE kept_apart (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    one        INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
    other      INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
    decided_on TEXT NOT NULL,
    UNIQUE (one, other),
    CHECK (one < other)
);
-- A merge moves history from one pupil to the other and changes nothing else of it.
DROP TRIGGER level_decision_keeps;
CREATE TRIGGER level_decision_keeps BEFORE UPDATE OF level, decided_on, decided_by, reason, evidence ON level_decision
BEGIN SELECT RAISE(ABORT, 'a level decision is history'); END;

-- Wider than before: what takes many pupils one step on can be taken back as one, a list as well as the new school year.
CREATE TABLE new_import_batch (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('students','screening','rollover')),
    file_name  TEXT NOT NULL,
    rows_read  INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    skipped    INTEGER NOT NULL,
    undone_on  TEXT
);
INSERT INTO new_import_batch
SELECT id, uid, created_at, changed_at, kind, file_name, rows_read, added, changed, unchanged, skipped, NULL FROM import_batch;
DROP TABLE import_batch;
ALTER TABLE new_import_batch RENAME TO import_batch;

-- What a batch changed of pupils whom the register knew: JSON of their fields. Scratch for taking it back; thrown away after 30
-- days, and not audited.
CREATE TABLE batch_change (
    id      INTEGER PRIMARY KEY,
    batch   INTEGER NOT NULL REFERENCES import_batch(id),
    student INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL
);
CREATE INDEX batch_change_by_batch ON batch_change(batch);

-- Pupils of a class whom its newest list did not name: a question, never a deletion.
CREATE TABLE missing_pupil (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    batch      INTEGER NOT NULL REFERENCES import_batch(id),
    student    INTEGER NOT NULL REFERENCES student(id) ON DELETE CASCADE,
    answer     TEXT CHECK (answer IN ('still-here','left')),
    answered_on TEXT,
    UNIQUE (batch, student)
);

-- How the columns of one source's files are read, so that the second file of the same source asks nothing.
CREATE TABLE import_template (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('students','screening','rollover')),
    name       TEXT NOT NULL,
    headers    TEXT NOT NULL, -- the header row, by which a file of this source is known again
    map        TEXT NOT NULL, -- anxin-map/1
    UNIQUE (kind, name)
);
