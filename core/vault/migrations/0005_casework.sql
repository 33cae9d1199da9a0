-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 预约: when a pupil comes, or somebody about a pupil. That it was held follows from the note that names it, and is not stored.
CREATE TABLE appointment (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    student      INTEGER NOT NULL REFERENCES student(id),
    on_day       TEXT NOT NULL,
    starts       TEXT NOT NULL, -- HH:MM where the school is
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    kind         TEXT NOT NULL CHECK (kind IN ('first','follow-up','urgent','guardian')),
    place        TEXT NOT NULL,
    remark       TEXT NOT NULL,
    counsellor   TEXT NOT NULL,
    series       TEXT, -- what was booked together: each occurrence is a row of its own
    state        TEXT NOT NULL CHECK (state IN ('booked','cancelled','missed')),
    state_reason TEXT CHECK (state_reason IN ('pupil-leave','clash','counsellor','no-longer-needed','did-not-come','other')),
    CHECK ((state = 'booked') = (state_reason IS NULL))
);
CREATE INDEX appointment_by_day ON appointment(on_day, starts);
CREATE INDEX appointment_by_student ON appointment(student, on_day);

-- 开放时间与值班: when the room is open, and who is there.
CREATE TABLE duty_hours (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens      TEXT NOT NULL,
    closes     TEXT NOT NULL CHECK (closes > opens),
    on_duty    TEXT NOT NULL CHECK (length(on_duty) > 0)
);

-- What else a note says. The appointment that it belongs to has one note.
ALTER TABLE session_note ADD COLUMN appointment INTEGER REFERENCES appointment(id);
ALTER TABLE session_note ADD COLUMN starts TEXT;
ALTER TABLE session_note ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN intake_source TEXT
    CHECK (intake_source IN ('pupil','teacher','guardian','observation','screening'));
ALTER TABLE session_note ADD COLUMN observation TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN methods TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX session_note_by_appointment ON session_note(appointment) WHERE appointment IS NOT NULL;

-- 转介: what was advised. Where it stands follows from its steps and is not stored. `slip_no` is what its letter bears instead of
-- a name: the year and a running number.
CREATE TABLE new_referral (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    student      INTEGER NOT NULL REFERENCES student(id),
    referred_on  TEXT NOT NULL,
    direction    TEXT NOT NULL CHECK (direction IN ('hospital','district-centre','protection','within-school')),
    organisation TEXT NOT NULL,
    reason       TEXT NOT NULL CHECK (length(reason) > 0),
    slip_no      TEXT NOT NULL UNIQUE CHECK (length(slip_no) > 0)
);
INSERT INTO new_referral
SELECT id, uid, created_at, changed_at, student, referred_on, direction, organisation, reason,
       substr(referred_on, 1, 4) || printf('%04d', (SELECT COUNT(*) FROM referral o
           WHERE substr(o.referred_on, 1, 4) = substr(r.referred_on, 1, 4) AND o.id <= r.id))
FROM referral r;

-- 转介进展: one step, with its evidence. A wrong one is taken back by another; none is changed or deleted. `finding`, `medication`
-- and `advice` are what a hospital said, as the guardian handed it over: the only place where a diagnosis may stand.
CREATE TABLE referral_step (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    created_at       INTEGER NOT NULL,
    changed_at       INTEGER NOT NULL,
    referral         INTEGER NOT NULL REFERENCES referral(id),
    kind             TEXT NOT NULL CHECK (kind IN ('letter-given','agreed','refused','refused-to-sign','not-reached',
                         'asked-after','second-talk','leader-informed','seen','fed-back','in-school','on-leave','suspended',
                         'return-applied','return-passed','return-not-passed','returned','follow-up','closed','taken-back')),
    on_day           TEXT NOT NULL,
    by_whom          TEXT NOT NULL,
    with_whom        TEXT NOT NULL,
    witness          TEXT NOT NULL,
    text             TEXT NOT NULL,
    until            TEXT,
    institution      TEXT NOT NULL,
    department       TEXT NOT NULL,
    doctor           TEXT NOT NULL,
    finding          TEXT NOT NULL,
    medication       TEXT NOT NULL,
    advice           TEXT NOT NULL,
    revisit_on       TEXT,
    certificate      INTEGER NOT NULL CHECK (certificate IN (0, 1)),
    treatment_record INTEGER NOT NULL CHECK (treatment_record IN (0, 1)),
    application      INTEGER NOT NULL CHECK (application IN (0, 1)),
    agreement        INTEGER NOT NULL CHECK (agreement IN (0, 1)),
    takes_back       INTEGER UNIQUE REFERENCES referral_step(id),
    CHECK (kind = 'fed-back' OR length(finding || medication || advice) = 0),
    CHECK ((kind = 'taken-back') = (takes_back IS NOT NULL)),
    CHECK (until IS NOT NULL OR kind NOT IN ('on-leave','suspended','return-not-passed'))
);
CREATE INDEX referral_step_by_referral ON referral_step(referral, id);

-- What guardian and hospital had said so far. The day of the guardian's answer was not kept: it was known when the referral was
-- written down. A reply ended the matter. It may be a hospital's words, and stands where those stand.
INSERT INTO referral_step(uid, created_at, changed_at, referral, kind, on_day, by_whom, with_whom, witness, text, institution,
    department, doctor, finding, medication, advice, certificate, treatment_record, application, agreement)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
           || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
       created_at, changed_at, referral, kind, on_day, '', '', '', text, institution, '', '', finding, '', '', 0, 0, 0, 0
FROM (
    SELECT created_at, changed_at, id AS referral,
           CASE guardian_response WHEN 'disagreed' THEN 'refused' ELSE guardian_response END AS kind, referred_on AS on_day,
           '' AS text, '' AS institution, '' AS finding, 1 AS turn
    FROM referral WHERE guardian_response <> 'pending'
    UNION ALL
    SELECT created_at, changed_at, id, 'asked-after', referred_on, reply, '', '', 2
    FROM referral WHERE reply_on IS NULL AND length(reply) > 0
    UNION ALL
    SELECT created_at, changed_at, id, 'fed-back', reply_on, '', organisation, reply, 3 FROM referral WHERE reply_on IS NOT NULL
    UNION ALL
    SELECT created_at, changed_at, id, 'closed', reply_on, '', '', '', 4 FROM referral WHERE reply_on IS NOT NULL
) ORDER BY referral, turn;

DROP TABLE referral;
ALTER TABLE new_referral RENAME TO referral;
CREATE INDEX referral_by_student ON referral(student, referred_on);

CREATE TRIGGER referral_step_keeps BEFORE UPDATE ON referral_step
BEGIN SELECT RAISE(ABORT, 'a step of a referral is evidence'); END;
CREATE TRIGGER referral_step_stays BEFORE DELETE ON referral_step
BEGIN SELECT RAISE(ABORT, 'a step of a referral is evidence'); END;
CREATE TRIGGER referral_step_takes_back BEFORE INSERT ON referral_step WHEN NEW.takes_back IS NOT NULL
    AND NEW.referral IS NOT (SELECT referral FROM referral_step WHERE id = NEW.takes_back)
BEGIN SELECT RAISE(ABORT, 'a step takes back one of its own referral'); END;

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
    what        TEXT NOT NULL CHECK (what IN ('log','call','notice','step','duty','report','exception','role','hand-over','watch','affected','overruled','opened','closed')),
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

-- What a case file said before it was rewritten.
CREATE TABLE archived_plan (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    created_at       INTEGER NOT NULL,
    changed_at       INTEGER NOT NULL,
    case_file        INTEGER NOT NULL REFERENCES case_file(id),
    number           INTEGER NOT NULL CHECK (number >= 1),
    replaced_on      TEXT NOT NULL,
    owner            TEXT NOT NULL,
    concern          TEXT NOT NULL,
    care_plan        TEXT NOT NULL,
    contingency_plan TEXT NOT NULL,
    UNIQUE (case_file, number)
);
CREATE TRIGGER archived_plan_keeps BEFORE UPDATE ON archived_plan BEGIN SELECT RAISE(ABORT, 'an archived plan is history'); END;
CREATE TRIGGER archived_plan_stays BEFORE DELETE ON archived_plan BEGIN SELECT RAISE(ABORT, 'an archived plan is history'); END;

-- One measure of a care plan: what for, what, by whom, until when, and what became of it.
CREATE TABLE care_measure (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    case_file  INTEGER NOT NULL REFERENCES case_file(id),
    goal       TEXT NOT NULL,
    measure    TEXT NOT NULL CHECK (length(measure) > 0),
    owner      TEXT NOT NULL CHECK (length(owner) > 0),
    due_on     TEXT,
    progress   TEXT NOT NULL CHECK (progress IN ('planned','under-way','reached','dropped')),
    outcome    TEXT NOT NULL,
    ended_on   TEXT,
    CHECK ((progress IN ('reached','dropped')) = (ended_on IS NOT NULL))
);
CREATE INDEX care_measure_by_case ON care_measure(case_file);

-- 安全计划: written with the pupil. Each is final; the newest counts.
CREATE TABLE safety_plan (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    case_file     INTEGER NOT NULL REFERENCES case_file(id),
    made_on       TEXT NOT NULL,
    made_by       TEXT NOT NULL CHECK (length(made_by) > 0),
    warning_signs TEXT NOT NULL,
    coping        TEXT NOT NULL,
    company       TEXT NOT NULL,
    helpers       TEXT NOT NULL,
    professionals TEXT NOT NULL,
    surroundings  TEXT NOT NULL
);
CREATE INDEX safety_plan_by_case ON safety_plan(case_file);
CREATE TRIGGER safety_plan_keeps BEFORE UPDATE ON safety_plan BEGIN SELECT RAISE(ABORT, 'a safety plan is final'); END;
CREATE TRIGGER safety_plan_stays BEFORE DELETE ON safety_plan BEGIN SELECT RAISE(ABORT, 'a safety plan is final'); END;

-- 阶段评估: what a review found, or why it was put off. Sets the next one.
CREATE TABLE stage_review (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    case_file      INTEGER NOT NULL REFERENCES case_file(id),
    held_on        TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('stage','final','postponed')),
    participants   TEXT NOT NULL,
    findings       TEXT NOT NULL CHECK (length(findings) > 0),
    next_step      TEXT CHECK (next_step IN ('counselling','test-again','observe','resolved','refer')),
    next_review_on TEXT,
    author         TEXT NOT NULL CHECK (length(author) > 0),
    CHECK ((kind = 'postponed') = (next_step IS NULL)),
    CHECK ((kind = 'final') = (next_review_on IS NULL))
);
CREATE INDEX stage_review_by_case ON stage_review(case_file, held_on);
CREATE TRIGGER stage_review_keeps BEFORE UPDATE ON stage_review BEGIN SELECT RAISE(ABORT, 'a review is final'); END;
CREATE TRIGGER stage_review_stays BEFORE DELETE ON stage_review BEGIN SELECT RAISE(ABORT, 'a review is final'); END;

-- 档案移交: to whom a file went, with what, and that it has arrived.
CREATE TABLE hand_over (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    case_file   INTEGER NOT NULL REFERENCES case_file(id),
    kind        TEXT NOT NULL CHECK (kind IN ('new-counsellor','next-school','other-school')),
    handed_on   TEXT NOT NULL,
    recipient   TEXT NOT NULL CHECK (length(recipient) > 0),
    contents    TEXT NOT NULL CHECK (length(contents) > 0),
    handed_by   TEXT NOT NULL CHECK (length(handed_by) > 0),
    received_on TEXT,
    received_by TEXT NOT NULL,
    CHECK (received_on IS NULL OR length(received_by) > 0)
);
CREATE INDEX hand_over_by_case ON hand_over(case_file);
CREATE TRIGGER hand_over_keeps BEFORE UPDATE ON hand_over WHEN OLD.received_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a receipt is final'); END;
CREATE TRIGGER hand_over_stays BEFORE DELETE ON hand_over BEGIN SELECT RAISE(ABORT, 'a hand-over is history'); END;

-- The scheme of levels is a record like others: the log names it.
ALTER TABLE warning_level ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE warning_level ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE warning_level ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE warning_level ADD COLUMN in_use INTEGER NOT NULL DEFAULT 1 CHECK (in_use IN (0, 1));
UPDATE warning_level SET uid = 'level-' || code;

-- 日结: what stays open over night, and why. One for a day.
CREATE TABLE day_close (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    closed_day TEXT NOT NULL UNIQUE,
    closed_by  TEXT NOT NULL,
    left_open  INTEGER NOT NULL CHECK (left_open >= 0),
    reason     TEXT NOT NULL,
    CHECK (left_open = 0 OR length(reason) > 0)
);
CREATE TRIGGER day_close_stays BEFORE DELETE ON day_close BEGIN SELECT RAISE(ABORT, 'a closed day is history'); END;

-- Numbers of the shipped rules that the school has decided otherwise, and why.
CREATE TABLE school_rule (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    rule       TEXT NOT NULL,
    days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 366),
    valid_from TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (length(reason) > 0),
    decided_by TEXT NOT NULL
);
CREATE INDEX school_rule_by_rule ON school_rule(rule, valid_from);
CREATE TRIGGER school_rule_keeps BEFORE UPDATE ON school_rule BEGIN SELECT RAISE(ABORT, 'a decision is history'); END;
CREATE TRIGGER school_rule_stays BEFORE DELETE ON school_rule BEGIN SELECT RAISE(ABORT, 'a decision is history'); END;

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

-- 常用语: what the counsellor writes again and again, called by a few letters.
CREATE TABLE phrase (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    abbreviation TEXT NOT NULL CHECK (length(abbreviation) > 0),
    text         TEXT NOT NULL CHECK (length(text) > 0)
);

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
