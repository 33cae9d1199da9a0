// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/begunwork.h"

#include "ui/models/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BegunWork)
};

// Whom or what a draft can be about.
struct Subject {
    QString name;
    QString classLabel = {};
    std::optional<StudentId> student = {};
    std::optional<ClassUnitId> unit = {};
};
// By uid.
QHash<QString, Subject> subjectsOf(RegisterService& registered, QDate today)
{
    QHash<QString, Subject> subjects{{QString(), {Tr::tr("New pupil")}}};
    for (const Stored<Student>& student : registered.students())
        subjects.insert(student.uid.text(), {student.value.name, registered.classLabelOf(student.value), student.id});
    for (const Stored<ClassUnit>& unit : registered.classes())
        subjects.insert(unit.uid.text(), {labelOf(unit.value, today), {}, {}, unit.id});
    return subjects;
}
} // namespace

BegunWork::BegunWork(Kept kept, RegisterService& registered, const Clock& clock)
    : m_kept(std::move(kept)),
      m_register(registered),
      m_clock(clock)
{
}

void BegunWork::refresh()
{
    std::vector<KeptDraft> kept = m_kept ? m_kept() : std::vector<KeptDraft>();
    if (kept == m_shown)
        return;
    std::ranges::sort(kept, std::ranges::greater(), &KeptDraft::keptAt);
    const QHash<QString, Subject> subjects = kept.empty() ? QHash<QString, Subject>() : subjectsOf(m_register, m_clock.today());
    m_begun.clear();
    std::vector<ShownRow> rows;
    for (const KeptDraft& draft : kept) {
        const auto key = DraftKey::fromText(draft.key);
        const auto subject = key ? subjects.constFind(key->about) : subjects.constEnd();
        if (subject == subjects.constEnd())
            continue;
        m_begun.push_back({*key, subject->student, subject->unit});
        rows.push_back({subject->name, factLine({label(key->what), subject->classLabel}),
                        shown(draft.keptAt, m_clock.today(), m_clock.zone(), QLocale())});
    }
    m_rows.setRows(std::move(rows));
    m_shown = std::move(kept);
}

} // namespace anxin
