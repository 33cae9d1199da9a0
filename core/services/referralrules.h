// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/referral/referralstate.h"
#include "core/services/rulebook.h"

namespace anxin {

// Who does what comes next. Whose promise it is to see to it is another thing: that is the owner of the case file.
enum class ReferralActor : quint8 { Counsellor, HomeroomTeacher, Guardian, Leader, ReturnTeam, Institution };
constexpr auto enumTable(ReferralActor)
{
    return std::array{
        EnumEntry{ReferralActor::Counsellor, "counsellor", QT_TRANSLATE_NOOP("Label", "counsellor")},
        EnumEntry{ReferralActor::HomeroomTeacher, "homeroom-teacher", QT_TRANSLATE_NOOP("Label", "homeroom teacher")},
        EnumEntry{ReferralActor::Guardian, "guardian", QT_TRANSLATE_NOOP("Label", "guardian; the counsellor asks after it")},
        EnumEntry{ReferralActor::Leader, "leader", QT_TRANSLATE_NOOP("Label", "school leader")},
        EnumEntry{ReferralActor::ReturnTeam, "return-team",
                  QT_TRANSLATE_NOOP("Label", "guardian, teachers and counsellor together")},
        EnumEntry{ReferralActor::Institution, "institution",
                  QT_TRANSLATE_NOOP("Label", "whoever took it on; the counsellor asks after it")},
    };
}

// What a referral waits for.
enum class ReferralTask : quint8 {
    HandLetterOver,
    HandOn, // a direct referral: report it to the authority, or hand the pupil on to a colleague
    Reply,  // the same: what the authority or the colleague says
    Answer,
    SecondTalk,
    InformLeader,
    AskAgain,
    Visit,
    Feedback,
    Arrangement,
    EndOfLeave,
    Application,
    Assessment,
    Return,
    Revisit,
    LookIn,
    FollowUp, // after a return, on one of the days that the rules name
    Close,
};
constexpr auto enumTable(ReferralTask)
{
    using T = ReferralTask;
    return std::array{
        EnumEntry{T::HandLetterOver, "hand-letter-over", QT_TRANSLATE_NOOP("Label", "Hand the letter to the guardian")},
        EnumEntry{T::HandOn, "hand-on", QT_TRANSLATE_NOOP("Label", "Report it, or hand the pupil on")},
        EnumEntry{T::Reply, "reply", QT_TRANSLATE_NOOP("Label", "Reply of whoever took it on")},
        EnumEntry{T::Answer, "answer", QT_TRANSLATE_NOOP("Label", "The guardian's answer")},
        EnumEntry{T::SecondTalk, "second-talk", QT_TRANSLATE_NOOP("Label", "Talk with the guardian once more")},
        EnumEntry{T::InformLeader, "inform-leader", QT_TRANSLATE_NOOP("Label", "Inform the school leader")},
        EnumEntry{T::AskAgain, "ask-again", QT_TRANSLATE_NOOP("Label", "Ask the guardian again")},
        EnumEntry{T::Visit, "visit", QT_TRANSLATE_NOOP("Label", "The visit to the institution")},
        EnumEntry{T::Feedback, "feedback", QT_TRANSLATE_NOOP("Label", "Feedback, as far as the guardian gives it")},
        EnumEntry{T::Arrangement, "arrangement", QT_TRANSLATE_NOOP("Label", "Settle how the pupil goes on")},
        EnumEntry{T::EndOfLeave, "end-of-leave", QT_TRANSLATE_NOOP("Label", "The leave ends: back in school, or longer")},
        EnumEntry{T::Application, "apply-before-end", QT_TRANSLATE_NOOP("Label", "Application for the return")},
        EnumEntry{T::Assessment, "assessment", QT_TRANSLATE_NOOP("Label", "Assess the return")},
        EnumEntry{T::Return, "return", QT_TRANSLATE_NOOP("Label", "Come back, with a plan for support")},
        EnumEntry{T::Revisit, "revisit", QT_TRANSLATE_NOOP("Label", "Next visit to the institution: ask after it")},
        EnumEntry{T::LookIn, "look-in", QT_TRANSLATE_NOOP("Label", "Look in on the pupil")},
        EnumEntry{T::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Label", "Look in after the return")},
        EnumEntry{T::Close, "close", QT_TRANSLATE_NOOP("Label", "Close the referral, or go on with a reason")},
    };
}

struct ReferralNext {
    ReferralTask task;
    ReferralStepKind step; // the step that is its evidence where all goes well
    ReferralActor by;
    QDate due;
};

// What comes next, the earliest first: at least one thing wherever a referral is not closed, and nothing where it is.
std::vector<ReferralNext> nextOf(const ReferralPosition& position, const RuleBook& rules);
// What would be left undone by closing now, in the order in which it comes; nothing where closing is what comes next, or a
// pupil in school is only looked in on.
std::vector<ReferralTask> leftUndone(const ReferralPosition& position, const RuleBook& rules);
// Until a task is due, from where the referral stands.
int daysUntilDue(ReferralTask task, const RuleBook& rules);
// How a promise of this task is called among all open loops.
LoopKind loopOf(ReferralTask task);

} // namespace anxin
