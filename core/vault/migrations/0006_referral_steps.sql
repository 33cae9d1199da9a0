-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

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
    slip_no      TEXT NOT NULL UNIQUE CHECK (length(slip_no) > 4)
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
