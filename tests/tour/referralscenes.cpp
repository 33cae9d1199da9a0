// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "tests/tour/scenes.h"
#include "ui/dialogs/referraldialogs.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPushButton>

namespace anxin {

namespace {
using K = ReferralStepKind;

// The window of a referral, and a form above it, over the small school.
class ReferralStage final : public QWidget {
public:
    using Arrange = std::function<QWidget*(ReferralStage&)>;
    explicit ReferralStage(const Arrange& arrange) : m_dialog(arrange(*this))
    {
        m_dialog->setParent(this, Qt::Widget);
        m_dialog->setAutoFillBackground(true);
        m_dialog->show();
    }

    SmallRoom room;
    ReferralService referrals{*room.vault};
    SchoolRules schoolRules{*room.vault};
    ReferralModel model{{referrals, room.registered, room.family, schoolRules, [] { return SmallSchool::counsellor(); }},
                        room.vault->news(),
                        room.clock};
    DraftBox box{room.clock};
    ReferralDialogs dialogs{model, box.drafts(), *this, {[](const auto&) {}, [](const auto&) {}}};

    StudentId pupil() const { return room.school.pupils[2]; }
    // With invented words for whatever a step of its kind needs.
    void take(K kind, int daysAgo, const QString& text, const QString& withWhom = QStringLiteral("母亲"))
    {
        model.chooseOpenOf(pupil());
        ReferralStep step = model.newStep(kind);
        step.onDay = room.clock.today().addDays(-daysAgo);
        step.text = text;
        step.withWhom = withWhom;
        step.witness = kind == K::Refused ? QStringLiteral("王老师(班主任)") : QString();
        if (kind == K::Suspended)
            step.until = room.clock.today().addDays(24);
        step.certificate = step.application = kind == K::ReturnApplied;
        step.certificate = step.certificate || kind == K::ReturnPassed;
        (void)referrals.take(step, text);
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        QRect place = m_dialog->rect();
        place.moveCenter(rect().center());
        m_dialog->setGeometry(place);
    }

private:
    QWidget* m_dialog;
};

Scene scene(const char* name, const ReferralStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<ReferralStage>(arrange); }};
}

QWidget* refused(ReferralStage& stage)
{
    stage.take(K::LetterGiven, 3, QStringLiteral("当面说明,家长收下建议书"));
    stage.take(K::Refused, 2, QStringLiteral("父亲认为再等一等,先多陪孩子;已把学校留存页给他看过"), QStringLiteral("父亲"));
    return stage.dialogs.showOpenOf(stage.pupil());
}

QWidget* away(ReferralStage& stage)
{
    stage.take(K::Seen, 2, QString());
    stage.take(K::FedBack, 2, QStringLiteral("家长愿意把单据给老师看"));
    stage.take(K::Suspended, 1, QStringLiteral("家长申请,学校同意,教务处办理手续"));
    return stage.dialogs.showOpenOf(stage.pupil());
}

QWidget* returning(ReferralStage& stage)
{
    away(stage);
    stage.take(K::ReturnApplied, 0, QStringLiteral("家长交来材料"));
    return stage.dialogs.showOpenOf(stage.pupil());
}

QWidget* form(ReferralStage& stage, K kind)
{
    stage.model.chooseOpenOf(stage.pupil());
    return stage.dialogs.take(kind);
}
} // namespace

std::vector<Scene> referralScenes()
{
    return {
        scene("referral", [](ReferralStage& stage) { return stage.dialogs.showOpenOf(stage.pupil()); }),
        scene("referral-refused", refused),
        scene("referral-away", away),
        scene("referral-returning", returning),
        scene("referral-closed",
              [](ReferralStage& stage) {
                  QWidget* dialog = refused(stage);
                  stage.take(K::Closed, 0, QStringLiteral("孩子转学,已移交"));
                  stage.model.refreshIfStale();
                  return dialog;
              }),
        scene("referral-letter-asks",
              [](ReferralStage& stage) {
                  Guardian father{stage.pupil(), QStringLiteral("单先生"), GuardianRelation::Father};
                  father.notFirst = true;
                  (void)stage.room.family.add(father);
                  ReferralDialog* dialog = stage.dialogs.showOpenOf(stage.pupil());
                  dialog->letterButton().click();
                  return dialog;
              }),
        scene("referral-step-refused", [](ReferralStage& stage) { return form(stage, K::Refused); }),
        scene("referral-step-feedback", [](ReferralStage& stage) { return form(stage, K::FedBack); }),
        scene("referral-step-closed",
              [](ReferralStage& stage) {
                  away(stage);
                  stage.take(K::ReturnApplied, 0, QStringLiteral("家长交来材料"));
                  stage.take(K::ReturnPassed, 0, QStringLiteral("医院证明与申请齐全"));
                  stage.take(K::Returned, 0, QStringLiteral("今天随班上课"));
                  return form(stage, K::Closed);
              }),
        scene("referral-step-assessment",
              [](ReferralStage& stage) {
                  returning(stage);
                  return stage.dialogs.take(K::ReturnPassed);
              }),
        scene("referral-slip-wrong", [](ReferralStage& stage) {
            FormDialog* dialog = stage.dialogs.typeCode();
            qobject_cast<QLineEdit*>(dialog->form().editorOf(QStringLiteral("code")))->setText(QStringLiteral("20260001-4"));
            dialog->bar().show(Tone::Warn, sentence(SlipRefusal::WrongCheckDigit));
            return dialog;
        })};
}

} // namespace anxin
