// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/kiosk/kioskservice.h"
#include "ui/models/shownlist.h"

#include <QObject>

namespace anxin {

// Who answers what on this PC, and the paper while it is answered. What the pupil sees is asked of `paper` and `pupil`: no
// score, and nobody else's name.
class KioskModel final : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Choices = std::vector<std::pair<T, QString>>;

    // All must outlive it.
    struct Sources {
        KioskService& kiosk;
        ScreeningService& screening;
        RegisterService& registered;
    };
    KioskModel(const Sources& sources, const Clock& clock);

    Choices<qint64> campaigns(); // that are not closed, the newest first
    Choices<QString> scales();   // whose words are loaded
    Choices<qint64> classes();   // with somebody in them
    // The pupils of a class who have not answered yet, by reading.
    void choose(std::optional<qint64> campaign, const QString& scale, std::optional<qint64> unit);
    ShownList& waiting() { return m_waiting; }

    // Of the waiting. False: there is no such pupil, or nothing to answer.
    bool begin(int row);
    bool isUnderWay() const { return m_paper.has_value(); }
    const QString& pupil() const { return m_pupil; }
    QString title() const;
    ScreenPaper& paper() { return *m_paper; }
    // Writes what was answered into the vault; finished where the paper is over.
    void keep();
    // The paper is laid down, after it was kept; who is waiting is found anew.
    void end();

private:
    void readWaiting();

    Sources m_sources;
    const Clock& m_clock;
    std::optional<CampaignId> m_campaign;
    QString m_scale;
    std::optional<ClassUnitId> m_unit;
    std::vector<Stored<Student>> m_students;
    ShownList m_waiting;
    std::optional<ScreenPaper> m_paper;
    std::optional<StudentId> m_student;
    QString m_pupil;
    qint64 m_begunAt = 0;  // monotonic milliseconds
    bool m_isWhole = true; // answered in one go: then the time it took says something
};

} // namespace anxin
