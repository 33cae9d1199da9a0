// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/typist.h"

#include <QProcess>

#include <random>

namespace anxin {

enum class Ending : quint8 { Escape, CloseForm, CloseWindow, LockKey, LockByItself, Kill };

// Ends the typing in the way a person, the clock or another process does. After it the room may be locked.
void end(WritingRoom& room, const WritingPlace& place, Ending ending);

int anyBelow(std::mt19937& dice, int bound);
// Invented, and each known by its number.
QString word(std::mt19937& dice, int number);

constexpr int pauseBound = 600, longestBound = 5000, // ms
    slack = 60;                                      // the timers of the program are coarse by 5 %

// How the other process types.
enum class Hand : quint8 { Steady, Slow, WithPauses, EndsBeforeTheKill, WithoutDraft };

struct Killing {
    int place;
    Hand hand;
    int after; // ms after it has begun to type
    unsigned seed;
};

// Tells "word <number> <ms>" when it has been typed, "alive 0 <ms>" for the moment until which the program has done whatever
// was due, and "ended 0 <ms>" after an ending.
// Types until it is killed; the words are dealt from `seed`.
void typeUntilKilled(const QString& vault, int which, Hand hand, unsigned seed);

// What the words of a killed process say about its draft.
struct Told {
    std::vector<qint64> words; // when each was typed
    qint64 alive = 0;
    int surelyKept = 0; // so many of them

    explicit Told(const QByteArray& lines)
    {
        for (const QByteArray& line : lines.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() != 3)
                continue;
            const qint64 at = parts[2].toLongLong();
            if (parts[0] == "word")
                words.push_back(at);
            else if (parts[0] == "alive")
                live(at);
            else if (parts[0] == "ended")
                surelyKept = static_cast<int>(words.size());
        }
    }
    void live(qint64 until)
    {
        alive = until;
        if (!words.empty() && words.back() + pauseBound + slack <= until)
            surelyKept = static_cast<int>(words.size());
        while (surelyKept < static_cast<int>(words.size()) &&
               words[static_cast<std::size_t>(surelyKept)] + longestBound + slack <= until)
            ++surelyKept;
    }
};

// Somebody in another process, at a vault of their own in `home`, who is killed there.
class KilledTypist {
public:
    KilledTypist(const Killing& killing, const QString& home) : m_killing(killing), m_home(home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), home); // a killed process does not tidy up
        environment.insert(QStringLiteral("ANXIN_TYPIST"), QStringLiteral("%1 %2 %3 %4")
                                                               .arg(killing.place)
                                                               .arg(static_cast<int>(killing.hand))
                                                               .arg(killing.seed)
                                                               .arg(vault()));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(home + QStringLiteral("/messages.txt"));
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            m_lines += m_process.readAllStandardOutput();
            if (!m_timed && m_lines.contains("ready")) {
                m_timed = true;
                QTimer::singleShot(m_killing.after, &m_process, [this] { m_process.kill(); });
            }
        });
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[typist]")});
    }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    QString vault() const { return m_home + QStringLiteral("/room.anxin"); }
    const QString& home() const { return m_home; }
    const Killing& killing() const { return m_killing; }
    Told told()
    {
        INFO(m_lines.toStdString());
        REQUIRE(m_timed);
        CHECK(m_process.exitStatus() == QProcess::CrashExit); // by the kill, not of itself
        return Told{m_lines + m_process.readAllStandardOutput()};
    }

private:
    Killing m_killing;
    QString m_home;
    QProcess m_process;
    QByteArray m_lines;
    bool m_timed = false;
};

} // namespace anxin
