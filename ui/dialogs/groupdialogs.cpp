// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/groupdialogs.h"

#include "ui/dialogs/riskreminder.h"
#include "ui/dialogs/tickpanel.h"
#include "ui/forms/groupforms.h"
#include "ui/models/presenceticks.h"
#include "ui/models/shownlist.h"
#include "ui/models/words.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

namespace anxin {

GroupDialogs::GroupDialogs(GroupworkModel& model, Drafts drafts, QWidget& window)
    : m_model(model),
      m_forms(std::move(drafts), model.clock(), window)
{
    connect(&m_forms, &OpenForms::closed, this, &GroupDialogs::closed);
}

FormDialog* GroupDialogs::newGroup()
{
    return m_forms.open<GroupProgramme>(
        {tr("New group"), tr("a programme of several sessions"), DraftKey{Writing::Group, {}}}, new GroupForm(m_model.clock()),
        m_model.newGroup(), {{tr("Plan the group"), [this](const GroupProgramme& typed) { return m_model.add(typed); }}});
}

FormDialog* GroupDialogs::group(const Stored<GroupProgramme>& group)
{
    return m_forms.open<GroupProgramme>(
        {tr("Group programme"), group.value.title, DraftKey{Writing::Group, {}, group.uid.text()}},
        new GroupForm(m_model.clock()), group.value,
        {{tr("Save"), [this, group](const GroupProgramme& typed) {
              return m_model.save(Stored<GroupProgramme>{group.id, group.uid, typed});
          }}});
}

FormDialog* GroupDialogs::addMember(const Stored<GroupProgramme>& group)
{
    return m_forms.open<PupilChoice>(
        {tr("New member"), group.value.title, {}}, new PupilChoiceForm(m_model.pupils()), PupilChoice{},
        {{tr("Add to the group"), [this, id = group.id](const PupilChoice& typed) { return m_model.join(id, typed); }}});
}

FormDialog* GroupDialogs::hold(const Stored<GroupProgramme>& group)
{
    const GroupSession next = m_model.newSession(group.id);
    auto* form = new GroupSessionForm(m_model.clock());
    auto* ticks = new PresenceTicks(m_model.membersNow(group.id), form);
    form->keepBeside(
        QStringLiteral("absent"), [ticks] { return ticks->absent(); },
        [ticks](const QJsonValue& kept) { ticks->setAbsent(kept.toArray()); });
    connect(ticks, &PresenceTicks::dataChanged, form, &FormBase::besideEdited);
    FormDialog* dialog = m_forms.open<GroupSession>(
        {tr("Group session %1").arg(next.number), group.value.title, DraftKey{Writing::GroupSession, {}, group.uid.text()}},
        form, next, {{tr("Save the session"), [this, ticks](const GroupSession& typed) {
                          return m_model.hold(typed, ticks->attendances());
                      }}});
    dialog->setBeside(new TickPanel(*ticks, tr("Who was there"), tr("Members; the space bar ticks")));
    if (!group.value.ruleAgreedOn)
        dialog->bar().show(Tone::Warn, tr("The rule of confidentiality has not been agreed yet. Enter the day in the programme "
                                          "before the group meets."));
    return dialog;
}

FormDialog* GroupDialogs::session(const Stored<GroupSession>& session)
{
    const auto came = m_model.attendanceAt(session.id);
    std::vector<ShownRow> rows;
    for (const auto& [attendance, name] : came)
        rows.push_back({name, {}, {}, label(attendance.value.presence)});
    FormDialog* dialog = m_forms.open<GroupSession>(
        {tr("Group session %1").arg(session.value.number),
         factLine({m_model.titleOf(session.value.programme), shownDay(session.value.heldOn, m_model.clock().today())}),
         DraftKey{Writing::GroupSession, {}, session.uid.text()}},
        new GroupSessionForm(m_model.clock()), session.value,
        {{tr("Save"), [this, session](const GroupSession& typed) {
              return m_model.save(Stored<GroupSession>{session.id, session.uid, typed});
          }}});
    auto* list = new ListView;
    auto* shown = new ShownList(list);
    shown->setRows(std::move(rows));
    list->setModel(shown);
    list->setAccessibleName(tr("Members; Enter opens what is noted of one alone"));
    QLabel* hint = muted(tr("Double-click or Enter: notes about one pupil only. They are kept in that pupil's file."));
    hint->setWordWrap(true);
    dialog->setBeside(panel(vertical({cardTitle(tr("Who was there")), grow(list), hint}, 8)));
    connect(list, &ListView::opened, this,
            [this, came](const QModelIndex& index) { remark(came.at(static_cast<std::size_t>(index.row())).first); });
    return dialog;
}

// Nobody asked the pupil here, and nothing waits for an answer: whoever writes is told so, and can go on to the level.
void GroupDialogs::offerLevel(FormDialog& dialog, StudentId student, std::function<QString()> word,
                              std::function<ActOutcome()> save)
{
    remindOfRisk(
        dialog, std::move(word),
        tr("Here it says “%1”, and from here nobody is alarmed. Where the pupil may be in danger, somebody stays with the "
           "pupil now; F8 opens the crisis console, and “Save and set level” goes on to the level."));
    if (m_setLevel)
        dialog.addAct(tr("Save and set level"), [this, student, save = std::move(save)] {
            ActOutcome saved = save();
            if (isDone(saved))
                QTimer::singleShot(0, this, [this, student] { m_setLevel(student); }); // once this form is gone
            return saved;
        });
}

FormDialog* GroupDialogs::remark(const Stored<GroupAttendance>& attendance)
{
    const StudentId student = attendance.value.student;
    auto* form = new GroupRemarkForm;
    const std::function<ActOutcome(const GroupAttendance&)> save = [this, attendance](const GroupAttendance& typed) {
        return m_model.save(Stored<GroupAttendance>{attendance.id, attendance.uid, typed});
    };
    FormDialog* dialog =
        m_forms.open<GroupAttendance>({tr("Noted of one pupil alone"), m_model.identityOf(student),
                                       DraftKey{Writing::GroupRemark, m_model.uidOf(student), attendance.uid.text()}},
                                      form, attendance.value, {{tr("Save"), save}});
    offerLevel(
        *dialog, student, [form] { return form->wordOfRisk(); }, [form, save] { return save(form->record()); });
    return dialog;
}

FormDialog* GroupDialogs::newTalk()
{
    return m_forms.open<PupilChoice>({tr("Talk with a teacher"), tr("With which pupil?"), {}},
                                     new PupilChoiceForm(m_model.pupils()), PupilChoice{},
                                     {{tr("Go on"), [this](const PupilChoice& typed) -> ActOutcome {
                                           if (!typed.student)
                                               return Violations{{QStringLiteral("student"), Rule::Required}};
                                           newTalk(*typed.student);
                                           return {};
                                       }}});
}

FormDialog* GroupDialogs::newTalk(StudentId student)
{
    return writeTalk(m_model.newTalk(student), {}, tr("Record the talk"),
                     [this](const Talk& typed) { return m_model.record(typed); });
}

FormDialog* GroupDialogs::talk(const Stored<Talk>& talk)
{
    return writeTalk(talk.value, talk.uid.text(), tr("Save"), [this, talk](const Talk& typed) {
        return m_model.save(Stored<Talk>{talk.id, talk.uid, typed});
    });
}

FormDialog* GroupDialogs::writeTalk(const Talk& talk, const QString& uid, const QString& name,
                                    const std::function<ActOutcome(const Talk&)>& save)
{
    auto* form = new TalkForm(m_model.clock());
    FormDialog* dialog = m_forms.open<Talk>({tr("Talk with a teacher"), m_model.identityOf(talk.student),
                                             DraftKey{Writing::Talk, m_model.uidOf(talk.student), uid}},
                                            form, talk, {{name, save}});
    offerLevel(
        *dialog, talk.student, [form] { return form->wordOfRisk(); }, [form, save] { return save(form->record()); });
    return dialog;
}

FormDialog* GroupDialogs::newLetter()
{
    return m_forms.open<Letter>(
        {tr("Letter to the room"), tr("from the letter box, or handed over"), DraftKey{Writing::Letter, {}}},
        new LetterForm(LetterForm::Act::Enter, m_model.pupils(), m_model.clock()), m_model.newLetter(),
        {{tr("Enter the letter"), [this](const Letter& typed) { return m_model.enter(typed); }}});
}

FormDialog* GroupDialogs::letter(const Stored<Letter>& letter)
{
    const auto with = [letter](const Letter& typed) { return Stored<Letter>{letter.id, letter.uid, typed}; };
    const bool isOpen = !letter.value.answeredOn;
    return m_forms.open<Letter>(
        {tr("Letter to the room"), shownDay(letter.value.receivedOn, m_model.clock().today()),
         DraftKey{Writing::Letter, {}, letter.uid.text()}},
        new LetterForm(LetterForm::Act::Answer, m_model.pupils(letter.value.student), m_model.clock()),
        m_model.answering(letter.value),
        {{isOpen ? tr("It is answered") : tr("Save"), [this, with](const Letter& typed) { return m_model.save(with(typed)); }},
         {tr("Save, not answered yet"), [this, with](Letter typed) {
              typed.answeredOn.reset();
              typed.answeredHow.reset();
              typed.answeredBy.clear();
              return m_model.save(with(typed));
          }}});
}

FormDialog* GroupDialogs::resume(const DraftKey& begun, const std::optional<StudentId>& student)
{
    switch (begun.what) {
    case Writing::Group: {
        if (begun.record.isEmpty())
            return newGroup();
        const auto known = m_model.groupByUid(begun.record);
        return known ? group(*known) : nullptr;
    }
    case Writing::GroupSession: {
        if (const auto held = m_model.sessionByUid(begun.record))
            return session(*held);
        const auto known = m_model.groupByUid(begun.record);
        return known ? hold(*known) : nullptr;
    }
    case Writing::GroupRemark: {
        const auto known = student ? m_model.attendanceByUid(*student, begun.record) : std::nullopt;
        return known ? remark(*known) : nullptr;
    }
    case Writing::Letter: {
        if (begun.record.isEmpty())
            return newLetter();
        const auto known = m_model.letterByUid(begun.record);
        return known ? letter(*known) : nullptr;
    }
    case Writing::Talk: {
        if (!student)
            return nullptr;
        if (begun.record.isEmpty())
            return newTalk(*student);
        const auto known = m_model.talkByUid(*student, begun.record);
        return known ? talk(*known) : nullptr;
    }
    default: return nullptr;
    }
}

} // namespace anxin
