// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writers/reporttext.h"

#include "core/base/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Shown {
    QString operator()(const QString& text) const { return text; }
    QString operator()(Count count) const { return QString::number(count.value); }
    QString operator()(Ratio ratio) const
    {
        const qint64 tenths = (2000 * ratio.part + ratio.whole) / (2 * ratio.whole);
        return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
    }
    QString operator()(Suppressed) const { return QStringLiteral("*"); }
    QString operator()(NotApplicable) const { return QStringLiteral("—"); }
};
} // namespace

QString shownCell(const ReportCell& cell)
{
    return std::visit(Shown{}, cell);
}

QString headLine(const ReportModel& model)
{
    return Tr::tr("%1 · %2 · reported on %3").arg(model.school, model.period, shownLong(model.reportedOn, QLocale()));
}

std::vector<SignLine> signLines(const ReportModel& model)
{
    return {{Tr::tr("Filled in by"), model.signOff.filler},
            {Tr::tr("Reviewed by"), model.signOff.reviewer},
            {Tr::tr("Principal"), model.signOff.principal},
            {Tr::tr("Date"), shownLong(model.reportedOn, QLocale())},
            {Tr::tr("School seal"), {}}};
}

QString zeroReportLine(const ReportModel& model)
{
    return model.signOff.zeroReport ? Tr::tr("☑ Zero report: nothing to report in this period") : QString();
}

QString witnessLine(const ReportModel& model)
{
    return model.witness.isEmpty() ? QString() : Tr::tr("Audit witness %1").arg(model.witness);
}

} // namespace anxin
