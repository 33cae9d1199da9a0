// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/crisisdialogs.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/forms/crisisforms.h"
#include "ui/models/studentlistmodel.h"
#include "ui/models/words.h"
#include "ui/widgets/messagebar.h"

namespace anxin {

CrisisDialogs::CrisisDialogs(CrisisModel& model, Drafts drafts, QWidget& window)
    : m_model(model),
      m_window(window),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &CrisisDialogs::closed);
}

CrisisDialogs::~CrisisDialogs()
{
    delete m_palette;
}

DraftKey CrisisDialogs::keyOf(Writing what, const QString& form, const QString& of) const
{
    const QString record = m_model.chosen().value().uid.text() + u'.' + form;
    return {what, {}, of.isEmpty() ? record : record + u'.' + of};
}

FormDialog* CrisisDialogs::describe()
{
    auto* form = new CrisisForm(m_model.clock());
    return m_forms.open<CrisisEvent>(
        {tr("What is known"), about(), keyOf(Writing::Crisis, QStringLiteral("known"))}, form, m_model.chosen()->value,
        {{tr("Save"), [this, form](const CrisisEvent& typed) { return m_model.describe(typed, form->allTheSame()); }}});
}

FormDialog* CrisisDialogs::notice()
{
    return m_forms.open<CrisisNotice>(
        {tr("Guardian told"), about(), keyOf(Writing::Crisis, QStringLiteral("notice"))},
        new CrisisNoticeForm(m_model.guardianWords()), {},
        {{tr("Write into the log"), [this](const CrisisNotice& typed) { return m_model.notice(typed); }}});
}

FormDialog* CrisisDialogs::report(std::optional<ReportStage> stage)
{
    CrisisEntry entry = m_model.newEntry(EntryKind::Report);
    entry.stage = stage;
    return m_forms.open<CrisisEntry>(
        {tr("Report of the incident"), about(), keyOf(Writing::Crisis, QStringLiteral("report"))}, new CrisisReportForm, entry,
        {{tr("Write into the log"), [this](const CrisisEntry& typed) { return m_model.record(typed); }}});
}

FormDialog* CrisisDialogs::dutyReport(const QString& situation)
{
    CrisisDutyReport report;
    report.author = m_model.by();
    return m_forms.open<CrisisDutyReport>(
        {tr("Mandatory report"), about(), keyOf(Writing::Crisis, QStringLiteral("duty"), situation)},
        new CrisisDutyReportForm(m_model.situationWords(situation), m_model.dutyWords()), report,
        {{tr("Write into the log"),
          [this, situation](const CrisisDutyReport& typed) { return m_model.reportDuty(situation, typed); }}});
}

FormDialog* CrisisDialogs::exception()
{
    CrisisEntry entry = m_model.newEntry(EntryKind::Exception);
    entry.decidedBy = m_model.by();
    auto* form = new CrisisExceptionForm;
    return m_forms.open<CrisisEntry>(
        {tr("Confidentiality broken"), about(), keyOf(Writing::Crisis, QStringLiteral("exception"))}, form, entry,
        {{tr("Write into the log"),
          [this, form](const CrisisEntry& typed) { return m_model.record(typed, form->allTheSame()); }}});
}

FormDialog* CrisisDialogs::takeRole(const RoleState& role)
{
    return m_forms.open<CrisisRoleTaking>(
        {tr("Who takes this role?"), about(), keyOf(Writing::Crisis, QStringLiteral("role"), role.role)},
        new CrisisRoleForm(roleWords(role.role)), {},
        {{tr("Write into the log"),
          [this, code = role.role](const CrisisRoleTaking& typed) { return m_model.takeRole(code, typed); }}});
}

FormDialog* CrisisDialogs::startWatch()
{
    const auto student = m_model.chosen()->value.student;
    CrisisWatch watch{m_model.chosen()->id, student, {}, {}, {}, m_model.clock().now(), {}, {}, {}, {}, {}};
    return m_forms.open<CrisisWatch>(
        {tr("Somebody stays with the pupil"), about(), keyOf(Writing::Crisis, QStringLiteral("watch"))},
        new CrisisWatchForm(student ? m_model.identityOf(*student) : QString(), m_model.clock()), watch,
        {{tr("Start the watch"), [this](const CrisisWatch& typed) { return m_model.startWatch(typed); }}});
}

FormDialog* CrisisDialogs::handOn(const Stored<CrisisWatch>& watch)
{
    CrisisWatch next = watch.value;
    next.watcher.clear();
    next.untilOn.reset();
    next.untilAt.reset();
    next.note.clear();
    const QString whom = watch.value.student ? m_model.identityOf(*watch.value.student) : watch.value.watched;
    return m_forms.open<CrisisWatch>(
        {tr("Who takes over from %1?").arg(watch.value.watcher), about(),
         keyOf(Writing::Crisis, QStringLiteral("hand-on"), watch.uid.text())},
        new CrisisWatchForm(whom, m_model.clock()), next,
        {{tr("Hand on"), [this, id = watch.id](const CrisisWatch& typed) { return m_model.handOn(id, typed); }}});
}

FormDialog* CrisisDialogs::endWatch(const Stored<CrisisWatch>& watch)
{
    auto* form = new CrisisWordsForm(tr("How it ended"), tr("Say with whom the pupil is now."),
                                     {tr("Collected by the guardian"), tr("Taken to hospital, handed over there"),
                                      tr("Back in class, the homeroom teacher looks after the pupil")});
    return m_forms.open<CrisisWords>(
        {tr("End the watch of %1").arg(watch.value.watcher), about(),
         keyOf(Writing::Crisis, QStringLiteral("end-watch"), watch.uid.text())},
        form, {},
        {{tr("End the watch"), [this, id = watch.id](const CrisisWords& typed) { return m_model.endWatch(id, typed.words); }}});
}

FormDialog* CrisisDialogs::lookIn(const Stored<CrisisAffected>& one)
{
    auto* form =
        new CrisisWordsForm(tr("How it is"), tr("It stands beside the pupil with today's date."),
                            {tr("Sleeps and eats well"), tr("Wants to talk, appointment made"), tr("Sad, with friends")});
    return m_forms.open<CrisisWords>(
        {tr("Looked in"), m_model.identityOf(one.value.student),
         keyOf(Writing::Crisis, QStringLiteral("look-in"), one.uid.text())},
        form, {}, {{tr("Save"), [this, id = one.id](const CrisisWords& typed) { return m_model.lookIn(id, typed.words); }}});
}

FormDialog* CrisisDialogs::endAffected(const Stored<CrisisAffected>& one)
{
    auto* form = new CrisisWordsForm(tr("Why it ends"), tr("Afterwards nobody is reminded to look in any more."),
                                     {tr("Back to everyday life"), tr("Has a case file, goes on there")});
    return m_forms.open<CrisisWords>({tr("End looking in"), m_model.identityOf(one.value.student),
                                      keyOf(Writing::Crisis, QStringLiteral("end-looking"), one.uid.text())},
                                     form, {}, {{tr("End looking in"), [this, id = one.id](const CrisisWords& typed) {
                                                     return m_model.endAffected(id, typed.words);
                                                 }}});
}

FormDialog* CrisisDialogs::close()
{
    return m_forms.open<CrisisClosing>(
        {tr("Close the crisis"), about(), keyOf(Writing::CrisisClosing, QStringLiteral("closing"))},
        new CrisisClosingForm(m_model.openWork()), {},
        {{tr("Close and lock"), [this](const CrisisClosing& typed) { return m_model.close(typed); }}});
}

FormDialog* CrisisDialogs::review()
{
    auto* form =
        new CrisisWordsForm(tr("What we learnt"),
                            tr("What went well, what was late, what shall be different: in the protocol, the telephone "
                               "list, the rooms. It is entered once, and nobody is blamed."),
                            {});
    return m_forms.open<CrisisWords>({tr("Look back"), about(), keyOf(Writing::CrisisClosing, QStringLiteral("review"))}, form,
                                     {},
                                     {{tr("Enter"), [this](const CrisisWords& typed) { return m_model.review(typed.words); }}});
}

FormDialog* CrisisDialogs::protocol()
{
    FormDialog* dialog = m_forms.open<ProtocolText>(
        {tr("Protocol and telephones"), tr("a decision of the school"), {}}, new ProtocolForm, m_model.protocolLines(),
        {{tr("Put into force"), [this](const ProtocolText& typed) { return m_model.adopt(typed); }}});
    if (!m_model.openEvents().empty())
        dialog->bar().show(Tone::Info,
                           tr("A crisis that is open keeps the steps that it began with. Telephones are new at once."));
    return dialog;
}

FormDialog* CrisisDialogs::affected(StudentId student)
{
    CrisisAffected added{m_model.chosen()->id,
                         student,
                         CrisisRing::Closest,
                         {},
                         m_model.clock().today(),
                         m_model.proposedUntil(CrisisRing::Closest),
                         {},
                         {},
                         {}};
    return m_forms.open<CrisisAffected>(
        {tr("Affected pupil"), m_model.identityOf(student),
         keyOf(Writing::Crisis, QStringLiteral("affected"), m_model.uidOf(student))},
        new CrisisAffectedForm(m_model.clock()), added,
        {{tr("Add"), [this](const CrisisAffected& typed) { return m_model.addAffected(typed); }}});
}

CommandPalette* CrisisDialogs::ask(const QString& question, std::function<void(StudentId)> then)
{
    delete m_palette;
    std::vector<Destination> all;
    for (const Stored<Student>& student : m_model.registered().students())
        all.push_back({.key = QString::number(student.id.rowId()),
                       .names = findableOf(student.value),
                       .detail = factLine(
                           {m_model.registered().classLabelOf(student.value), student.value.studentNo.value_or(QString())}),
                       .go = [then, id = student.id] { then(id); }});
    m_pupils.set(std::move(all));
    m_palette = new CommandPalette(m_pupils, &m_window);
    m_palette->ask(question, tr("Enter: this pupil · Esc: back"));
    m_palette->open();
    return m_palette;
}

CommandPalette* CrisisDialogs::choosePupil()
{
    return ask(tr("Whom is it about?"), [this](StudentId student) {
        (void)m_model.concerns(student);
        Q_EMIT closed();
    });
}

CommandPalette* CrisisDialogs::addAffected()
{
    return ask(tr("Who is affected?"), [this](StudentId student) { affected(student); });
}

FormDialog* CrisisDialogs::resume(const DraftKey& begun)
{
    if (begun.what != Writing::Crisis && begun.what != Writing::CrisisClosing)
        return nullptr;
    const QStringList parts = begun.record.split(u'.');
    if (!m_model.chooseByUid(parts.value(0)))
        return nullptr;
    const QString form = parts.value(1);
    if (form == QStringLiteral("review"))
        return review();
    if (const QString of = parts.mid(2).join(u'.'); !of.isEmpty())
        return resumeOf(form, of);
    if (!m_model.isOpen())
        return nullptr;
    return form == QStringLiteral("notice")      ? notice()
           : form == QStringLiteral("report")    ? report(std::nullopt)
           : form == QStringLiteral("exception") ? exception()
           : form == QStringLiteral("watch")     ? startWatch()
           : form == QStringLiteral("closing")   ? close()
                                                 : describe();
}

// Watches and looking in go on after the closing; whoever is found to be affected is added then, too.
FormDialog* CrisisDialogs::resumeOf(const QString& form, const QString& of)
{
    if (form == QStringLiteral("affected")) {
        const auto student = m_model.pupilByUid(of);
        return student ? affected(*student) : nullptr;
    }
    for (int row = 0; row < m_model.watches().rowCount(); ++row)
        if (const auto& watch = m_model.watch(row); watch.uid.text() == of && !watch.value.endedAt)
            return form == QStringLiteral("end-watch") ? endWatch(watch) : handOn(watch);
    for (int row = 0; row < m_model.affected().rowCount(); ++row)
        if (const auto& one = m_model.affectedAt(row); one.uid.text() == of && !one.value.closedOn)
            return form == QStringLiteral("look-in") ? lookIn(one) : endAffected(one);
    if (!m_model.isOpen())
        return nullptr;
    if (form == QStringLiteral("duty") && !m_model.situationWords(of).isEmpty())
        return dutyReport(of);
    for (int row = 0; row < m_model.roles().rowCount(); ++row)
        if (form == QStringLiteral("role") && m_model.role(row).role == of)
            return takeRole(m_model.role(row));
    return nullptr;
}

} // namespace anxin
