-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 危机预案: what the school does step by step, whom it calls and by when it reports. Each event keeps the version it was begun
-- with, so none is ever changed; version 1 comes with the program and is not stored.
CREATE TABLE crisis_protocol (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version    INTEGER NOT NULL UNIQUE CHECK (version > 1),
    definition TEXT NOT NULL, -- anxin-crisis-protocol/1
    decided_by TEXT NOT NULL CHECK (length(decided_by) > 0),
    note       TEXT NOT NULL
);
CREATE TRIGGER crisis_protocol_keeps BEFORE UPDATE ON crisis_protocol BEGIN SELECT RAISE(ABORT, 'events refer to it'); END;
CREATE TRIGGER crisis_protocol_stays BEFORE DELETE ON crisis_protocol BEGIN SELECT RAISE(ABORT, 'events refer to it'); END;

-- 危机事件. Locked when it is closed; what is learnt from it is entered once, afterwards.
CREATE TABLE crisis_event (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    number         TEXT NOT NULL UNIQUE, -- 2026-C01
    title          TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('unclear','suicidal-thoughts','suicide-plan','suicide-attempt','suicide-death','self-harm','harm-to-others','missing','acute-symptoms','bullying','sexual-assault','family-violence','accident','bereavement','group')),
    urgency        TEXT NOT NULL CHECK (urgency IN ('ordinary','attention','urgent','very-urgent')),
    place          TEXT NOT NULL,
    student        INTEGER REFERENCES student(id),
    lead           TEXT NOT NULL,
    discovered_on  TEXT,
    discovered_at  TEXT, -- HH:MM where the school is
    discovered_by  TEXT NOT NULL,
    discovered_how TEXT NOT NULL,
    original_words TEXT NOT NULL,
    protocol       INTEGER NOT NULL,
    opened_at      INTEGER NOT NULL,
    closed_at      INTEGER CHECK (closed_at >= opened_at),
    closed_by      TEXT NOT NULL,
    summary        TEXT NOT NULL,
    follow_up      TEXT NOT NULL,
    reviewed_at    INTEGER CHECK (reviewed_at IS NULL OR closed_at IS NOT NULL),
    lessons        TEXT NOT NULL
);
CREATE INDEX crisis_event_by_student ON crisis_event(student);
-- A merge may move it to the pupil whose it is.
CREATE TRIGGER crisis_event_closed BEFORE UPDATE ON crisis_event
WHEN OLD.closed_at IS NOT NULL AND (NEW.number <> OLD.number OR NEW.title <> OLD.title OR NEW.kind <> OLD.kind
    OR NEW.urgency <> OLD.urgency OR NEW.place <> OLD.place OR NEW.lead <> OLD.lead
    OR NEW.discovered_on IS NOT OLD.discovered_on OR NEW.discovered_at IS NOT OLD.discovered_at
    OR NEW.discovered_by <> OLD.discovered_by OR NEW.discovered_how <> OLD.discovered_how
    OR NEW.original_words <> OLD.original_words OR NEW.protocol <> OLD.protocol OR NEW.opened_at <> OLD.opened_at
    OR NEW.closed_at IS NOT OLD.closed_at OR NEW.closed_by <> OLD.closed_by OR NEW.summary <> OLD.summary
    OR NEW.follow_up <> OLD.follow_up)
BEGIN SELECT RAISE(ABORT, 'a closed crisis is locked'); END;
CREATE TRIGGER crisis_event_opened BEFORE UPDATE ON crisis_event
WHEN NEW.number <> OLD.number OR NEW.opened_at <> OLD.opened_at OR NEW.protocol <> OLD.protocol
BEGIN SELECT RAISE(ABORT, 'when a crisis began is history'); END;
CREATE TRIGGER crisis_event_reviewed BEFORE UPDATE ON crisis_event
WHEN OLD.reviewed_at IS NOT NULL AND (NEW.reviewed_at IS NOT OLD.reviewed_at OR NEW.lessons <> OLD.lessons)
BEGIN SELECT RAISE(ABORT, 'a crisis is reviewed once'); END;
CREATE TRIGGER crisis_event_stays BEFORE DELETE ON crisis_event BEGIN SELECT RAISE(ABORT, 'a crisis is history'); END;

-- One line of the log: what happened, who was called or told, what was reported. Never changed, never taken away.
CREATE TABLE crisis_entry (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    event       INTEGER NOT NULL REFERENCES crisis_event(id),
    at          INTEGER NOT NULL,
    author      TEXT NOT NULL,
    what        TEXT NOT NULL CHECK (what IN ('log','call','notice','step','duty','report','exception','hand-over','watch','affected','overruled','opened','closed')),
    text        TEXT NOT NULL,
    happened_at TEXT, -- HH:MM, where it was earlier than it was written
    student     INTEGER REFERENCES student(id),
    party       TEXT NOT NULL,
    officer     TEXT NOT NULL,
    phone       TEXT NOT NULL,
    way         TEXT CHECK (way IN ('in-person','phone','written','message')),
    outcome     TEXT CHECK (outcome IN ('reached','not-reached','arrived','signed')),
    stage       TEXT CHECK (stage IN ('oral','written','interim','final')),
    situation   TEXT NOT NULL,
    ground      TEXT CHECK (ground IN ('danger','abuse','law')),
    decided_by  TEXT NOT NULL,
    withheld    TEXT NOT NULL,
    receipt     TEXT NOT NULL
);
CREATE INDEX crisis_entry_by_event ON crisis_entry(event, id);
CREATE INDEX crisis_entry_by_student ON crisis_entry(student);
CREATE TRIGGER crisis_entry_open BEFORE INSERT ON crisis_entry
WHEN (SELECT closed_at FROM crisis_event WHERE id = NEW.event) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed crisis is locked'); END;
CREATE TRIGGER crisis_entry_keeps BEFORE UPDATE OF uid, created_at, event, at, author, what, text, happened_at, party, officer,
    phone, way, outcome, stage, situation, ground, decided_by, withheld, receipt ON crisis_entry
BEGIN SELECT RAISE(ABORT, 'a log is only added to'); END;
CREATE TRIGGER crisis_entry_stays BEFORE DELETE ON crisis_entry BEGIN SELECT RAISE(ABORT, 'a log is only added to'); END;

-- A step of the protocol in one event, in the words of its version.
CREATE TABLE crisis_task (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    event      INTEGER NOT NULL REFERENCES crisis_event(id),
    code       TEXT NOT NULL,
    text_en    TEXT NOT NULL,
    text_zh    TEXT NOT NULL,
    role       TEXT NOT NULL,
    due_at     INTEGER NOT NULL,
    done_at    INTEGER,
    done_by    TEXT NOT NULL,
    UNIQUE (event, code)
);
CREATE TRIGGER crisis_task_open BEFORE INSERT ON crisis_task
WHEN (SELECT closed_at FROM crisis_event WHERE id = NEW.event) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed crisis is locked'); END;
CREATE TRIGGER crisis_task_done BEFORE UPDATE ON crisis_task
WHEN OLD.done_at IS NOT NULL OR (SELECT closed_at FROM crisis_event WHERE id = OLD.event) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a step that was taken is history'); END;
CREATE TRIGGER crisis_task_stays BEFORE DELETE ON crisis_task BEGIN SELECT RAISE(ABORT, 'a crisis is history'); END;

-- 看护: who stays with whom. Ends by being handed on or by being ended, also after the event was closed.
CREATE TABLE crisis_watch (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    event      INTEGER NOT NULL REFERENCES crisis_event(id),
    student    INTEGER REFERENCES student(id),
    watched    TEXT NOT NULL, -- who is in no register
    watcher    TEXT NOT NULL CHECK (length(watcher) > 0),
    place      TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    until_on   TEXT,
    until_at   TEXT,
    ended_at   INTEGER CHECK (ended_at >= started_at),
    ending     TEXT CHECK (ending IN ('handed-on','ended')),
    note       TEXT NOT NULL,
    CHECK ((ended_at IS NULL) = (ending IS NULL))
);
CREATE INDEX crisis_watch_by_event ON crisis_watch(event, id);
CREATE INDEX crisis_watch_by_student ON crisis_watch(student);
CREATE TRIGGER crisis_watch_ended BEFORE UPDATE OF event, watched, watcher, place, started_at, until_on, until_at, ended_at,
    ending, note ON crisis_watch WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a watch that has ended is history'); END;
CREATE TRIGGER crisis_watch_stays BEFORE DELETE ON crisis_watch BEGIN SELECT RAISE(ABORT, 'a watch is history'); END;

-- 危机后干预: whom the event touches, how closely, and until when somebody looks in. Goes on after the event was closed.
CREATE TABLE crisis_affected (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    event        INTEGER NOT NULL REFERENCES crisis_event(id),
    student      INTEGER NOT NULL REFERENCES student(id),
    ring         TEXT NOT NULL CHECK (ring IN ('closest','near','wider')),
    why          TEXT NOT NULL,
    added_on     TEXT NOT NULL,
    watch_until  TEXT NOT NULL,
    looked_in_on TEXT,
    notes        TEXT NOT NULL,
    closed_on    TEXT
);
CREATE INDEX crisis_affected_by_event ON crisis_affected(event, ring);
CREATE INDEX crisis_affected_by_student ON crisis_affected(student);
CREATE TRIGGER crisis_affected_closed BEFORE UPDATE OF event, ring, why, added_on, watch_until, looked_in_on, notes, closed_on
    ON crisis_affected WHEN OLD.closed_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'it was ended'); END;
CREATE TRIGGER crisis_affected_stays BEFORE DELETE ON crisis_affected BEGIN SELECT RAISE(ABORT, 'it is history'); END;
