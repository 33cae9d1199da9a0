// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mergecomparison.h"

#include "ui/models/words.h"

#include <QCoreApplication>

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MergeComparison)
};

} // namespace

MergeComparison::MergeComparison(On on, StudentId one, StudentId other) : m_on(on), m_order(on.merges.proposal(one, other))
{
    read();
}

QString MergeComparison::title(Side side) const
{
    const auto student = m_on.registered.student(side == Side::Kept ? m_order.kept : m_order.absorbed);
    return student ? factLine({student->value.name, m_on.registered.classLabelOf(student->value),
                               student->value.studentNo.value_or(QString())})
                   : QString();
}

void MergeComparison::take(const QString& field, Side right)
{
    m_order.fromAbsorbed.removeAll(field);
    if (right == Side::Absorbed)
        m_order.fromAbsorbed << field;
    read();
}

void MergeComparison::setFileThatGoesOn(Side side)
{
    m_order.fileThatGoesOn = side;
    read();
}

void MergeComparison::swap()
{
    m_order = m_on.merges.keeping(m_order.absorbed, m_order.kept);
    read();
}

ActOutcome MergeComparison::merge(MergeOrder::Certainty certainty)
{
    m_order.certainty = certainty;
    const auto done = m_on.merges.merge(m_order);
    return done ? ActOutcome{} : ActOutcome{sentence(done.error())};
}

void MergeComparison::read()
{
    m_preview = m_on.merges.preview(m_order);
    m_fields.clear();
    const auto kept = m_on.registered.student(m_order.kept), absorbed = m_on.registered.student(m_order.absorbed);
    if (!kept || !absorbed)
        return;
    for (const QString& key : mergeableFields()) {
        ComparedField field{key,
                            labelOfField<Student>(key),
                            shown(kept->value, key),
                            shown(absorbed->value, key),
                            false,
                            m_order.fromAbsorbed.contains(key) ? Side::Absorbed : Side::Kept};
        field.differs = field.kept != field.absorbed;
        m_fields.push_back(std::move(field));
    }
}

QString MergeComparison::shown(const Student& student, const QString& field) const
{
    const QDate today = m_on.clock.today();
    if (field == QStringLiteral("name"))
        return Tr::tr("%1 (%2)", "name, reading").arg(student.name, student.reading);
    if (field == QStringLiteral("student_no"))
        return student.studentNo.value_or(QString());
    if (field == QStringLiteral("national_no"))
        return student.nationalNo.value_or(QString());
    if (field == QStringLiteral("sex"))
        return saidLabel(student.sex);
    if (field == QStringLiteral("born_on"))
        return student.bornOn ? shownLong(*student.bornOn, QLocale()) : QString();
    if (field == QStringLiteral("class_unit"))
        return m_on.registered.classLabelOf(student);
    if (field == QStringLiteral("boarding"))
        return saidLabel(student.boarding);
    return factLine({label(student.status),
                     student.statusOn ? Tr::tr("since %1").arg(shownDay(*student.statusOn, today)) : QString(),
                     student.statusNote});
}

} // namespace anxin
