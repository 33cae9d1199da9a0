// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/draftbox.h"
#include "tests/support/smallroom.h"
#include "tests/tour/scenes.h"
#include "tests/tour/windowstage.h"
#include "ui/dialogs/caredialogs.h"
#include "ui/dialogs/groupdialogs.h"
#include "ui/dialogs/telldialogs.h"
#include "ui/forms/tellform.h"
#include "ui/models/casesmodel.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/groups/groupspage.h"
#include "ui/pages/timelinepanel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/views.h"

#include <QTextEdit>
#include <QTimer>

namespace anxin {

namespace {

const QString counsellor = QStringLiteral("林老师");

// The small school with a long story of one pupil, a group, talks and letters.
struct StoryRoom : SmallRoom {
    StudentId pupil = school.pupils[2];

    StoryRoom()
    {
        addCare();
        addSessions();
        addStory();
        addGroup();
        addTalksAndLetters();
    }
    void addSessions()
    {
        const auto file = casework.openCaseOf(pupil);
        const QStringList told{
            QStringLiteral(
                "来访者说近两周入睡困难，凌晨两点还醒着，白天上课走神。谈到与同桌的矛盾时流泪，愿意先从作息调整做起。"
                "约定睡前一小时不看手机，把担心的事写在纸上；下周带睡眠记录来。父亲在外地，周末通话，母亲能理解。"
                "本次没有谈到伤害自己的想法，情绪在谈话后有所平稳。"),
            QStringLiteral("练习腹式呼吸。"), QStringLiteral("谈期中考试后的失落，梳理可以求助的人：班主任、姑姑、同学小琪。"),
            QStringLiteral("初次会谈，建立关系，说明保密与例外。")};
        for (int i = 0; i < told.size(); ++i)
            (void)casework.sign({file->id, clock.today().addDays(-7 * (i + 1)), 40 + 5 * i, SessionMode::FaceToFace, QString(),
                                 told[i], QString(), SuicideInquiry::None, QString(), counsellor, std::nullopt});
        for (const Stored<SessionNote>& note : casework.notesOf(file->id))
            if (note.value.signedAt && note.value.minutes == 45)
                (void)casework.addTo({note.id, counsellor, QStringLiteral("课后班主任反映当天情绪平稳。")});
    }
    void addCare()
    {
        const CaseFileId file = casework.openCaseOf(pupil)->id;
        const auto say = [](const char16_t* what) { return QString::fromUtf16(what); };
        const QString goal = say(u"睡得好一些");
        (void)care.add(
            {file, goal, say(u"母亲每晚十点收走手机"), say(u"母亲"), std::nullopt, MeasureProgress::UnderWay, {}, {}});
        (void)care.add({file,
                        goal,
                        say(u"班主任每周找孩子聊一次"),
                        say(u"周老师"),
                        clock.today().addDays(2),
                        MeasureProgress::Planned,
                        {},
                        {}});
        (void)care.add({file,
                        goal,
                        say(u"座位调到前排"),
                        say(u"周老师"),
                        {},
                        MeasureProgress::Reached,
                        say(u"已调，听课好些"),
                        clock.today()});
        (void)care.write({file, clock.today(), say(u"学生本人、母亲"), say(u"睡不着、不想说话"), say(u"慢慢呼吸，听音乐"),
                          say(u"同学小琪；操场"), say(u"妈妈；周老师；心理老师"), say(u"12356；校医室"),
                          say(u"药品由妈妈收好，晚上家里有人")});
        Formulation formulation{file, clock.today(), counsellor, say(u"入睡困难三周，上课走神，回避同学"),
                                say(u"情绪低落，与睡眠不足和换班有关，需要陪伴")};
        formulation.causeBody = say(u"睡眠不足");
        formulation.causeSocial = say(u"换班后没有要好的同学");
        (void)care.write(formulation);
        (void)care.hold({file, clock.today(), ReviewKind::Stage, say(u"心理教师、周老师"), say(u"睡眠略有好转，仍需陪伴"),
                         NextStep::Counselling, clock.today().addDays(14), counsellor});
    }
    void addStory()
    {
        (void)casework.record(HomeContact{pupil, QDate(2026, 11, 14), ContactChannel::OnSite, counsellor,
                                          QStringLiteral("母亲"), QStringLiteral("了解作息，商量就医"),
                                          QStringLiteral("母亲愿意周末带去医院看看睡眠。"), QString(),
                                          ContactOutcome::Reached});
        (void)triage.recordInterview({pupil, std::nullopt, QDate(2026, 10, 8), counsellor, InterviewConclusion::KeyAttention,
                                      QStringLiteral("睡眠差，能主动表达，愿意继续来谈。"), std::nullopt, QString()});
        (void)family.add(Attention{pupil, AttentionCategory::LeftBehind, QDate(2026, 3, 2)});
        (void)consents.record(Consent{pupil, ConsentPurpose::Counselling, ConsentState::Sent, QDate(2026, 6, 8)});
        const auto meeting = meetings.begin({std::nullopt, QDate(2026, 11, 12), counsellor, {}});
        (void)meetings.decide(*meeting, pupil,
                              {MeetingOutcome::Level, triage.scheme()[0].id,
                               QStringLiteral("睡眠持续变差，班主任观察到回避同学"), QStringLiteral("二次访谈，班主任观察")});
        TellOrder told = disclosures.proposal(pupil);
        told.recipient = QStringLiteral("周老师，班主任");
        told.basis = QStringLiteral("近期需要课堂照顾");
        told.ground = DisclosureGround::Care;
        told.told = neutralSentences()[1] + u'\n' + neutralSentences()[4];
        (void)disclosures.tell(told);
    }
    void addGroup()
    {
        GroupProgramme group{QStringLiteral("考前减压小组"), GroupTheme::Exams,
                             QStringLiteral("学会放松，找到适合自己的复习节奏")};
        group.leader = counsellor;
        group.place = QStringLiteral("团辅室");
        group.beginsOn = QDate(2026, 10, 20);
        group.ruleAgreedOn = QDate(2026, 10, 20);
        const GroupProgrammeId planned = *groups.add(group);
        (void)groups.add({QStringLiteral("新生适应小组"),
                          GroupTheme::Newcomers,
                          QStringLiteral("认识同学"),
                          {},
                          4,
                          counsellor,
                          {},
                          QDate(2026, 9, 10),
                          std::nullopt});
        std::vector<GroupAttendance> all;
        for (const std::size_t who : {2U, 4U, 5U, 8U, 9U, 11U}) {
            (void)groups.join(planned, school.pupils[who]);
            all.push_back({GroupSessionId::fromRowId(0), school.pupils[who]});
        }
        for (int i = 0; i < 3; ++i) {
            GroupSession session = groups.nextSession(planned);
            session.heldOn = QDate(2026, 10, 20).addDays(7 * i);
            session.process = QStringList{QStringLiteral("约定保密规则，破冰，说说考试前的身体感受。"),
                                          QStringLiteral("练习呼吸放松与肌肉放松，两人一组互相提醒。"),
                                          QStringLiteral("列出自己的复习节奏，给彼此写一句鼓励的话。")}[i];
            all[static_cast<std::size_t>(i)].presence = GroupPresence::Excused;
            (void)groups.hold(session, all);
        }
    }
    void addTalksAndLetters()
    {
        (void)talks.record({pupil, QDate(2026, 11, 10), QTime(12, 20), QStringLiteral("周老师"), QStringLiteral("数学"),
                            topicsText({TalkTopic::Learning, TalkTopic::Relations}), QStringLiteral("谈了作业与同桌。"),
                            QStringLiteral("作业先完成基础题。")});
        (void)talks.record({school.pupils[5], QDate(2026, 11, 5), std::nullopt, QStringLiteral("王老师"),
                            QStringLiteral("语文"), topicsText({TalkTopic::Dreams}), QStringLiteral("谈了想学画画。"),
                            QStringLiteral("参加社团。")});
        const auto letter = [this](LetterUrgency urgency, const QString& text, int daysAgo, std::optional<StudentId> from) {
            Letter one{clock.today().addDays(-daysAgo)};
            one.urgency = urgency;
            one.content = text;
            one.student = from;
            one.signedAs = from ? QString() : QStringLiteral("一只小刺猬");
            return one;
        };
        (void)letters.enter(
            letter(LetterUrgency::Urgent, QStringLiteral("老师，我觉得没有人在意我，能不能来找你？"), 0, std::nullopt));
        (void)letters.enter(letter(LetterUrgency::Ordinary, QStringLiteral("怎样和新同桌说话？"), 1, school.pupils[8]));
        Letter answered = letter(LetterUrgency::Soon, QStringLiteral("考试前睡不着怎么办？"), 6, pupil);
        answered.answeredOn = clock.today().addDays(-5);
        answered.answeredBy = counsellor;
        answered.answeredHow = LetterAnswer::Talk;
        (void)letters.enter(answered);
    }
};

class StoryStage final : public WindowStage {
public:
    using Arrange = std::function<void(StoryStage&)>;
    explicit StoryStage(const Arrange& arrange)
    {
        Places places;
        places.newNote = places.editCase = places.closeCase = [](const Stored<CaseFile>&) {};
        places.contact = places.newReferral = places.tell = places.newTalk = places.openStudent = [](StudentId) {};
        places.setLevel = places.takeOffList = places.newMemo = [](StudentId) {};
        places.openNote = [](const Stored<CaseFile>&, const Stored<SessionNote>&) {};
        places.newMeasure = places.newSafetyPlan = places.newFormulation = places.holdReview = places.putOffReview =
            places.handOver = [] {};
        places.openCareItem = [](const CareItem&) {};
        places.printTimeline = [](StudentId, const std::vector<TimelineEntry>&) {};
        places.printCase = [](const Stored<CaseFile>&, const std::vector<TimelineEntry>&) {};
        places.printSafetyPlan = [](StudentId, const SafetyPlan&) {};
        places.printHandOver = [](const Stored<CaseFile>&, const HandOver&) {};
        auto casesPage = std::make_unique<CasesPage>(cases, plans, places);
        auto groupsPage = std::make_unique<GroupsPage>(groupwork, GroupsPage::Seams{});
        casework = add(std::move(casesPage));
        groups = add(std::move(groupsPage));
        window().showWorkspace();
        arrange(*this);
    }
    ~StoryStage() override { window().removePages(); }

    void showPage(int page) { window().showPage(page); }
    void showCase()
    {
        window().showPage(0);
        casework->show(room.pupil);
    }
    void showPlan()
    {
        showCase();
        casework->tabs().setCurrentIndex(1);
    }
    void showSection(GroupsPage::Section section)
    {
        window().showPage(1);
        groups->showSection(section);
    }
    StoryRoom room;
    CasesModel cases{room.services, room.whole, room.words, room.vault->news(), room.clock};
    CareModel plans{room.care, room.registered, room.vault->news(), room.clock, [] { return counsellor; }};
    GroupworkModel groupwork{{room.groups, room.talks, room.letters, room.registered}, room.vault->news(), room.clock};
    Telling telling{room.disclosures, room.registered, room.clock};
    DraftBox box{room.clock};
    GroupDialogs dialogs{groupwork, box.drafts(), *this};
    TellDialogs tellings{telling, box.drafts(), *this, {}};
    CareDialogs planning{plans, box.drafts(), *this};
    CasesPage* casework;
    GroupsPage* groups;
};

Scene scene(const char* name, const StoryStage::Arrange& arrange)
{
    return {QString::fromLatin1(name), [=](const Clock&) { return std::make_unique<StoryStage>(arrange); }};
}

// With the keys on the list and some entries marked.
void mark(StoryStage& stage, int count)
{
    ListView& list = stage.casework->timeline().list();
    TimelineModel& model = stage.cases.timeline();
    QModelIndex at = model.step({}, 1);
    list.setCurrentIndex(at);
    for (int i = 1; i < count; ++i) {
        at = model.step(at, 1);
        list.selectionModel()->select(at, QItemSelectionModel::Select);
    }
    QTimer::singleShot(0, &list, [&list] { list.setFocus(Qt::TabFocusReason); });
}

// Scrolled down, so that the rest is seen as well: once the list has its size.
void scrollDown(StoryStage& stage)
{
    ListView& list = stage.casework->timeline().list();
    QTimer::singleShot(0, &list, [&list] { list.scrollToBottom(); });
}

// About the plan of the pupil.
std::vector<Scene> planScenes()
{
    return {scene("plan", [](StoryStage& stage) { stage.showPlan(); }),
            scene("plan-measure",
                  [](StoryStage& stage) {
                      stage.showPlan();
                      stage.show(stage.planning.newMeasure());
                  }),
            scene("plan-safety",
                  [](StoryStage& stage) {
                      stage.showPlan();
                      stage.show(stage.planning.newSafetyPlan());
                  }),
            scene("plan-formulation",
                  [](StoryStage& stage) {
                      stage.showPlan();
                      stage.show(stage.planning.newFormulation());
                  }),
            scene("plan-review",
                  [](StoryStage& stage) {
                      stage.showPlan();
                      stage.show(stage.planning.holdReview());
                  }),
            scene("plan-hand-over",
                  [](StoryStage& stage) {
                      stage.showPlan();
                      stage.show(stage.planning.handOver());
                  }),
            scene("plan-receipt", [](StoryStage& stage) {
                stage.showPlan();
                HandOver sent = stage.plans.newHandOver();
                sent.kind = HandOverKind::NewCounsellor;
                sent.recipient = QStringLiteral("何老师");
                sent.contents = QStringLiteral("档案一册,安全计划一份");
                (void)stage.plans.handOver(sent);
                stage.plans.refreshIfStale();
                stage.show(stage.planning.open(stage.plans.handOver().value()));
            })};
}

} // namespace

std::vector<Scene> groupScenes()
{
    std::vector<Scene> scenes = planScenes();
    const std::vector<Scene> more{scene("timeline", [](StoryStage& stage) { stage.showCase(); }),
                                  scene("timeline-marked",
                                        [](StoryStage& stage) {
                                            stage.showCase();
                                            mark(stage, 3);
                                        }),
                                  scene("timeline-below",
                                        [](StoryStage& stage) {
                                            stage.showCase();
                                            scrollDown(stage);
                                        }),
                                  scene("timeline-expanded",
                                        [](StoryStage& stage) {
                                            stage.showCase();
                                            TimelineModel& model = stage.cases.timeline();
                                            model.setFilter({TimelineKind::Session});
                                            model.toggle(model.step(model.step({}, 1), 1));
                                        }),
                                  scene("timeline-key",
                                        [](StoryStage& stage) {
                                            stage.showCase();
                                            stage.cases.timeline().setFilter({{}, {}, {}, true});
                                            stage.cases.timeline().toggle(stage.cases.timeline().step({}, 1));
                                        }),
                                  scene("tell", [](StoryStage& stage) {
                                      stage.showCase();
                                      stage.show(stage.tellings.tell(stage.room.pupil));
                                  })};
    scenes.insert(scenes.end(), more.begin(), more.end());
    return scenes;
}

std::vector<Scene> letterScenes()
{
    return {scene("groups", [](StoryStage& stage) { stage.showSection(GroupsPage::Groups); }),
            scene("group-plan",
                  [](StoryStage& stage) {
                      stage.showSection(GroupsPage::Groups);
                      stage.show(stage.dialogs.group(*stage.groupwork.chosen()));
                  }),
            scene("group-session",
                  [](StoryStage& stage) {
                      stage.showSection(GroupsPage::Groups);
                      stage.show(stage.dialogs.hold(*stage.groupwork.chosen()));
                  }),
            scene("group-held",
                  [](StoryStage& stage) {
                      stage.showSection(GroupsPage::Groups);
                      stage.show(stage.dialogs.session(stage.groupwork.session(0)));
                  }),
            scene("talks", [](StoryStage& stage) { stage.showSection(GroupsPage::Talks); }),
            scene("talk",
                  [](StoryStage& stage) {
                      stage.showSection(GroupsPage::Talks);
                      stage.show(stage.dialogs.newTalk(stage.room.pupil));
                  }),
            scene("talk-risk",
                  [](StoryStage& stage) {
                      stage.showSection(GroupsPage::Talks);
                      stage.dialogs.setLevelBy([](StudentId) {});
                      FormDialog* talk = stage.dialogs.newTalk(stage.room.pupil);
                      qobject_cast<QTextEdit*>(talk->form().editorOf(QStringLiteral("content")))
                          ->setPlainText(QStringLiteral("她说最近常常不想活了,不愿意告诉家里。"));
                      talk->keepDraft();
                      stage.show(talk);
                  }),
            scene("letters", [](StoryStage& stage) { stage.showSection(GroupsPage::Letters); }),
            scene("letter", [](StoryStage& stage) {
                stage.showSection(GroupsPage::Letters);
                stage.show(stage.dialogs.letter(stage.groupwork.letter(0)));
            })};
}

} // namespace anxin
