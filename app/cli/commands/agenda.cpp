// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/agenda.h"

#include "core/records/school/schoolrepository.h"
#include "core/records/student/studentrepository.h"
#include "core/services/agenda.h"
#include "core/services/crisisservice.h"

namespace anxin {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const OpenLoop& loop, QDate day)
{
    return {{QStringLiteral("kind"), toCode(loop.kind)},
            {QStringLiteral("due"), isoDate(loop.due)},
            {QStringLiteral("days_overdue"), loop.daysOverdue(day)},
            {QStringLiteral("at_once"), isAtOnce(loop)},
            {QStringLiteral("overdue"), isOverdue(loop, day)},
            {QStringLiteral("owner"), loop.owner}};
}

} // namespace

QString AgendaCommand::summary() const
{
    return Tr::tr("List what was promised and is not done yet");
}

void AgendaCommand::describeMore(CLI::App& verb)
{
    verb.add_option("--on", m_on, utf8(Tr::tr("The day from which to count, instead of today")))->type_name("DATE");
    verb.add_flag("--names", m_names, utf8(Tr::tr("Show the names of the pupils, and what each promise is about")));
}

std::optional<Ending> AgendaCommand::beforeUnlocking(Context&)
{
    m_day = fromIsoDate(QString::fromStdString(m_on));
    if (!m_on.empty() && !m_day.isValid())
        return refuse(wrongUsage(Tr::tr("--on wants a date such as 2026-11-18.")));
    return std::nullopt;
}

Ending AgendaCommand::work(Context& context, Vault& vault)
{
    if (m_on.empty())
        m_day = vault.clock().today();
    StudentRepository students{vault.connection()};
    const auto school = SchoolRepository{vault.connection()}.find();
    const auto loops = openLoops(vault, context.rules, school ? school->value.counsellor : QString());
    for (const OpenLoop& loop : loops) {
        const auto student = m_names ? students.byId(loop.student) : std::nullopt;
        const QString pupil = student ? student->value.name : QString();
        if (context.json) {
            QJsonObject object = toJson(loop, m_day);
            if (m_names) {
                object.insert(QStringLiteral("name"), pupil); // empty where it is about nobody who is known
                object.insert(QStringLiteral("reference"), loop.reference);
            }
            printJson(context, object);
        } else {
            QStringList parts{shown(loop.due, m_day, context.locale),
                              dueWords(loop.due, m_day),
                              isAtOnce(loop) ? Tr::tr("at once") : QString(),
                              label(loop.kind),
                              pupil,
                              m_names ? loop.reference : QString(),
                              loop.owner};
            parts.removeAll(QString());
            printLine(context, parts.join(QStringLiteral(" · ")));
        }
    }
    if (loops.empty() && !context.json)
        printLine(context, Tr::tr("Nothing is open."));
    return ExitCode::Done;
}

} // namespace anxin
