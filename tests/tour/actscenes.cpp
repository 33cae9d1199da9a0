// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/draftbox.h"
#include "tests/support/smallschool.h"
#include "tests/support/testvault.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/actdialogs.h"
#include "ui/forms/formdialog.h"
#include "ui/models/pupilacts.h"

#include <QTextEdit>
#include <QWidget>

namespace anxin {

namespace {
constexpr std::size_t withFile = 2;
constexpr std::size_t candidate = 10;

// One dialog as it stands above a page, over the small school.
class ActStage final : public QWidget {
public:
    using Open = std::function<FormDialog*(ActStage&)>;
    explicit ActStage(const Open& open) : m_dialog(open(*this))
    {
        m_dialog->setParent(this, Qt::Widget);
        m_dialog->show();
    }

    StudentId pupil(std::size_t which) const { return m_school.pupils.at(which); }
    ClassUnitId unit(std::size_t which) const { return m_school.units.at(which); }
    Stored<CaseFile> file() { return casework.openCaseOf(pupil(withFile)).value(); }
    Stored<SessionNote> note() { return casework.notesOf(file().id).front(); }

private:
    TestVault m_room{QStringLiteral("2026-11-18T09:24")};
    SmallSchool m_school{*m_room.vault};
    TriageService m_triage{*m_room.vault};
    RegisterService m_register{*m_room.vault};

public:
    CaseworkService casework{*m_room.vault};
    FamilyService family{*m_room.vault};
    DraftBox box{m_room.clock};

private:
    MissingPupils m_missing{*m_room.vault};
    MeetingService m_meetings{*m_room.vault, m_triage, casework};
    ConsentService m_consents{*m_room.vault};
    AttachmentService m_attachments{*m_room.vault};
    MemoService m_memos{*m_room.vault};
    Catalogue m_catalogue = Catalogue::shipped();
    RuleBook m_rules = RuleBook::shipped();
    ScreeningService m_screening{*m_room.vault, m_catalogue, m_rules};
    PupilActs m_acts{
        {m_register, m_triage, casework, m_memos, family, m_consents, m_attachments, m_missing, m_screening, m_meetings},
        m_room.clock};

public:
    ActDialogs dialogs{m_acts, box.drafts(), *this};

protected:
    void resizeEvent(QResizeEvent*) override
    {
        QRect place = m_dialog->rect();
        place.moveCenter(rect().center());
        m_dialog->setGeometry(place);
    }

private:
    FormDialog* m_dialog;
};

Scene scene(const char* name, const ActStage::Open& open)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<ActStage>(open); }};
}

void write(FormDialog* dialog, const char* key, const QString& text)
{
    qobject_cast<QTextEdit*>(dialog->form().editorOf(QLatin1StringView(key)))->setPlainText(text);
    dialog->keepDraft();
}

const QString words =
    QStringLiteral("这两周睡得比以前好一些,愿意说起家里的事。提到和父亲的争吵时停了很久,后来说“不想再提”。约定下周同一时间再来,"
                   "如果夜里又睡不着,可以先打给班主任。");
FormDialog* contactNotTold(ActStage& stage)
{
    Guardian father{stage.pupil(withFile), QStringLiteral("单先生"), GuardianRelation::Father};
    father.notFirst = true;
    (void)stage.family.add(father);
    return stage.dialogs.contact(stage.pupil(withFile));
}

// What belongs to a pupil.
std::vector<Scene> registerScenes()
{
    return {
        scene("act-note-risk",
              [](ActStage& stage) {
                  FormDialog* dialog = stage.dialogs.newNote(stage.file());
                  write(dialog, "process", words + QStringLiteral("有时候觉得活着没意思。"));
                  return dialog;
              }),
        scene("act-addendum",
              [](ActStage& stage) {
                  (void)stage.casework.sign(stage.note());
                  FormDialog* dialog = stage.dialogs.addendum(stage.file(), stage.note());
                  write(dialog, "text", QStringLiteral("放学时又来说了一句:有时候觉得活着没意思。"));
                  return dialog;
              }),
        scene("act-guardian", [](ActStage& stage) { return stage.dialogs.newGuardian(stage.pupil(withFile)); }),
        scene("act-attention", [](ActStage& stage) { return stage.dialogs.newAttention(stage.pupil(withFile)); }),
        scene("act-status", [](ActStage& stage) { return stage.dialogs.changeStatus(stage.pupil(withFile)); }),
        scene("act-consent",
              [](ActStage& stage) { return stage.dialogs.recordConsent(stage.pupil(withFile), ConsentPurpose::Counselling); }),
        scene("act-class-consent",
              [](ActStage& stage) { return stage.dialogs.classConsent(stage.unit(2), ConsentPurpose::Screening); })};
}
} // namespace

std::vector<Scene> actScenes()
{
    std::vector<Scene> scenes = registerScenes();
    const std::vector<Scene> more{
        scene("act-interview", [](ActStage& stage) { return stage.dialogs.interview(stage.pupil(candidate)); }),
        scene("act-interview-refused",
              [](ActStage& stage) {
                  FormDialog* dialog = stage.dialogs.interview(stage.pupil(candidate));
                  dialog->form().show(
                      Violations{{QStringLiteral("summary"), Rule::Required}, {QStringLiteral("conclusion"), Rule::Required}});
                  return dialog;
              }),
        scene("act-level", [](ActStage& stage) { return stage.dialogs.setLevel(stage.pupil(candidate)); }),
        scene("act-off-list", [](ActStage& stage) { return stage.dialogs.takeOffList(stage.pupil(withFile)); }),
        scene("act-case", [](ActStage& stage) { return stage.dialogs.openCase(stage.pupil(candidate)); }),
        scene("act-plan", [](ActStage& stage) { return stage.dialogs.editCase(stage.file()); }),
        scene("act-closing", [](ActStage& stage) { return stage.dialogs.closeCase(stage.file()); }),
        scene("act-note",
              [](ActStage& stage) {
                  FormDialog* dialog = stage.dialogs.newNote(stage.file());
                  write(dialog, "process", words);
                  return dialog;
              }),
        scene("act-note-again",
              [](ActStage& stage) {
                  FormDialog* left = stage.dialogs.newNote(stage.file());
                  write(left, "process", words);
                  delete left;
                  return stage.dialogs.newNote(stage.file());
              }),
        scene("act-note-not-kept",
              [](ActStage& stage) {
                  FormDialog* dialog = stage.dialogs.newNote(stage.file());
                  stage.box.broken = FaultKind::DiskFull;
                  write(dialog, "process", words);
                  return dialog;
              }),
        scene("act-note-signed",
              [](ActStage& stage) {
                  (void)stage.casework.sign(stage.note());
                  return stage.dialogs.note(stage.file(), stage.note());
              }),
        scene("act-contact", [](ActStage& stage) { return stage.dialogs.contact(stage.pupil(withFile)); }),
        scene("act-contact-not-told", contactNotTold),
        scene("act-missing", [](ActStage& stage) { return stage.dialogs.answerMissing(stage.pupil(candidate)); }),
        scene("act-referral", [](ActStage& stage) { return stage.dialogs.newReferral(stage.pupil(candidate)); }),
        scene(
            "act-referral-reply",
            [](ActStage& stage) { return stage.dialogs.referral(stage.casework.referralsOf(stage.pupil(withFile)).front()); }),
    };
    scenes.insert(scenes.end(), more.begin(), more.end());
    return scenes;
}

} // namespace anxin
