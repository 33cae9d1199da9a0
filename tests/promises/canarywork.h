// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/casefile/casefile.h"
#include "core/records/crisis/crisisevent.h"
#include "core/vault/vaultfolder.h"
#include "tests/support/watchedplace.h"

#include <functional>

namespace anxin {

// All that a counsellor, a successor and the command line do with a vault, with canaries in every field that takes words.
class CanaryWork {
public:
    // `sources`: a folder for what the person brings along, such as lists, and therefore not watched. `place` must outlive
    // this.
    CanaryWork(const WatchedPlace& place, const QString& sources);

    struct Action {
        const char* name;
        std::function<void()> run;
    };
    // In this order; with the vault open from the first to the last.
    std::vector<Action> actions();

    // What was said on the way that goes into logs or onto a terminal: of faults and of the command line.
    const QStringList& said() const { return m_said; }
    // What left the school in the clear, unpacked.
    const QByteArray& published() const { return m_published; }

    // The vault as it is in the end, in the clear: every canary stands in it.
    void writePlainCopy(const QString& to);
    // Of these `table.column`, in which no canary stands in the end.
    QStringList without(const Canaries& canaries, const QStringList& columns);
    QString path() const { return m_place.at("心育室.anxin"); }

private:
    void create();
    void importClass();
    void addByHand();
    void importAnswers();
    void triage();
    void meet();
    void family();
    void casework();
    void plan(CaseFileId file);
    void receive(StudentId student, QTime at); // a visit, a talk and a letter
    void refer(StudentId student);
    void closeACase();
    void crisis();
    void tellOffices(CrisisEventId event);
    void groupAndTelling();
    void attach();
    void draft();
    void fail();
    void search();
    void closeTheDay(); // after two entries have become one
    void report();
    void package();
    void backUp();
    void changePasswords();
    void rotate();
    void die();
    void lockAndUnlock();
    void restore();
    void rescue();
    std::vector<Action> commandLines();
    void command(const QStringList& arguments);

    QString source(const QString& name) const { return m_sources + u'/' + name; }
    void bring(const QString& name, const QByteArray& bytes) const;
    static StudentId pupilAt(int number) { return StudentId::fromRowId(number + 1); }
    QString next() { return Canaries::sentence(m_next++ % Canaries::sentences); }

    static constexpr int counselled = 5;

    const WatchedPlace& m_place;
    QString m_sources;
    FixedClock m_clock{QStringLiteral("2026-11-18T09:00")};
    std::unique_ptr<Vault> m_vault;
    QString m_backup;
    QStringList m_said;
    QByteArray m_published;
    int m_next = 0;
};

} // namespace anxin
