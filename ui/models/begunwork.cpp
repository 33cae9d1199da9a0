// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/begunwork.h"

#include "ui/models/words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BegunWork)
};

// Whom or what a draft can be about.
struct Whom {
    QString name;
    QString classLabel = {};
    std::optional<StudentId> student = {};
    std::optional<ClassUnitId> unit = {};
};
bool isAboutNobody(Writing what)
{
    switch (what) {
    case Writing::Meeting:
    case Writing::Crisis:
    case Writing::CrisisClosing:
    case Writing::Group:
    case Writing::GroupSession:
    case Writing::Letter:
    case Writing::Phrases: return true;
    default: return false;
    }
}
// By uid; only of those who are wanted.
QHash<QString, Whom> subjectsOf(RegisterService& registered, QDate today, const QSet<QString>& wanted)
{
    QHash<QString, Whom> subjects{{QString(), {Tr::tr("New pupil")}}};
    if (wanted.isEmpty())
        return subjects;
    for (const Stored<Student>& student : registered.students())
        if (const QString uid = student.uid.text(); wanted.contains(uid))
            subjects.insert(uid, {student.value.name, registered.classLabelOf(student.value), student.id});
    for (const Stored<ClassUnit>& unit : registered.classes())
        if (const QString uid = unit.uid.text(); wanted.contains(uid))
            subjects.insert(uid, {labelOf(unit.value, today), {}, {}, unit.id});
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
    std::ranges::sort(kept, std::ranges::greater(), &KeptDraft::keptAt);
    QSet<QString> about;
    for (const KeptDraft& draft : kept)
        if (const auto key = DraftKey::fromText(draft.key))
            about << key->about;
    const QHash<QString, Whom> subjects = subjectsOf(m_register, m_clock.today(), about);
    m_begun.clear();
    std::vector<ShownRow> rows;
    for (const KeptDraft& draft : kept) {
        const auto key = DraftKey::fromText(draft.key);
        const auto subject = key ? subjects.constFind(key->about) : subjects.constEnd();
        if (subject == subjects.constEnd())
            continue;
        const bool isOfNobody = isAboutNobody(key->what);
        m_begun.push_back({*key, subject->student, subject->unit});
        rows.push_back({isOfNobody ? label(key->what) : subject->name,
                        isOfNobody ? QString() : factLine({label(key->what), subject->classLabel}),
                        shown(draft.keptAt, m_clock.today(), m_clock.zone(), QLocale())});
    }
    m_rows.setRows(std::move(rows));
}

} // namespace anxin
