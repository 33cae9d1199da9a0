// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/kiosk/kioskservice.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

using namespace anxin;

namespace {

// Words of nobody's questionnaire.
Wording wordsOf(const Definition& definition)
{
    Wording wording;
    wording.instruction = QStringLiteral("请根据最近两周的情况作答。");
    for (const Item& item : definition.items)
        wording.items.insert(item.id, QStringLiteral("题目%1").arg(item.id));
    for (const QString& code : definition.codes)
        wording.answers.insert(code, QStringLiteral("选项%1").arg(code));
    return wording;
}

struct Room : TestVault {
    Catalogue catalogue = Catalogue::shipped();
    RuleBook rules = RuleBook::shipped();
    RegisterService registered{*vault};
    ScreeningService screening{*vault, catalogue, rules};
    KioskService kiosk{*vault, screening, registered};
    const Definition& phqA = *catalogue.find(u"phq-a");
    StudentId pupil = aStudent();
    CampaignId campaign = doing(Op::EditCampaign, [&](UnitOfWork& uow) {
        return screening.campaign(uow,
                                  {QStringLiteral("入学普查"), CampaignKind::Entry, CampaignMode::ComputerRoom, uow.today()});
    });

    void load() { REQUIRE_FALSE(kiosk.load(phqA, wordsOf(phqA), QStringLiteral("自由使用"))); }
    ScreenPaper paper()
    {
        auto begun = kiosk.begin(campaign, phqA.id, pupil);
        REQUIRE(begun);
        return *begun;
    }
    WordingProblem problemOf(const Wording& wording)
    {
        const auto refusal = kiosk.load(phqA, wording, QStringLiteral("自由使用"));
        REQUIRE(refusal);
        CHECK_FALSE(sentence(*refusal).isEmpty());
        return refusal->problem;
    }
};

} // namespace

TEST_CASE("words are loaded only where they fit every question", "[kiosk]")
{
    Room room;
    Wording lacking = wordsOf(room.phqA);
    lacking.items.remove(QStringLiteral("9"));
    CHECK(room.problemOf(lacking) == WordingProblem::MissingItems);
    Wording strange = wordsOf(room.phqA);
    strange.items.insert(QStringLiteral("99"), QStringLiteral("?"));
    CHECK(room.problemOf(strange) == WordingProblem::UnknownItems);
    Wording endless = wordsOf(room.phqA);
    endless.items[QStringLiteral("1")] = QString(1000, u'长');
    CHECK(room.problemOf(endless) == WordingProblem::TooLong);
    const auto nameless = room.kiosk.load(room.phqA, wordsOf(room.phqA), QString());
    REQUIRE(nameless);
    CHECK(nameless->problem == WordingProblem::NoSource);
    const Definition& psqi = *room.catalogue.find(u"psqi");
    const auto typed = room.kiosk.load(psqi, wordsOf(psqi), QStringLiteral("授权"));
    REQUIRE(typed);
    CHECK(typed->problem == WordingProblem::NotByChoice);
    CHECK(room.kiosk.wordings().empty());
    CHECK(room.kiosk.scales().empty());

    room.load();
    CHECK(fromStoredWording(room.kiosk.wordings().front().value.wording) == wordsOf(room.phqA));
    REQUIRE(room.kiosk.scales().size() == 1);
    room.load(); // in place of the first
    CHECK(room.kiosk.wordings().size() == 1);
}

TEST_CASE("a paper on the screen is answered question by question, with a way back", "[kiosk]")
{
    Room room;
    room.load();
    ScreenPaper paper = room.paper();
    CHECK(paper.number() == 1);
    CHECK_FALSE(paper.hasBack());
    REQUIRE(paper.choices().size() == 4);
    paper.choose(2);
    paper.back();
    CHECK(paper.chosen() == 2);
    paper.choose(3);
    CHECK(paper.answers().value(QStringLiteral("1")) == QStringLiteral("3"));
    while (!paper.isOver())
        paper.pass();
    paper.back();
    CHECK(paper.number() == paper.count());
}

TEST_CASE("what was answered on the screen is a scored sheet, and its critical answers are raised", "[kiosk]")
{
    Room room;
    room.load();
    ScreenPaper paper = room.paper();
    while (!paper.isOver())
        paper.choose(paper.number() == 9 ? 1 : 0);
    room.kiosk.keep(room.campaign, room.pupil, paper, 90);
    const auto sheets = room.screening.sheetsOf(room.pupil);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().sheet.value.source == SheetSource::Screen);
    CHECK_FALSE(sheets.front().sheet.value.unfinished);
    CHECK(sheets.front().result.signal == Signal::Candidate);
    CHECK_FALSE(room.sheets.criticalOf(sheets.front().sheet.id).empty());
    CHECK(room.kiosk.hasAnswered(room.campaign, room.phqA.id, room.pupil));
    CHECK_FALSE(room.kiosk.begin(room.campaign, room.phqA.id, room.pupil));
}

TEST_CASE("a paper that was laid aside alerts at once and goes on where it was", "[kiosk]")
{
    Room room;
    room.load();
    ScreenPaper paper = room.paper();
    for (int item = 1; item <= 9; ++item)
        paper.choose(item == 9 ? 1 : 0);
    room.kiosk.keep(room.campaign, room.pupil, paper, std::nullopt);
    const auto sheets = room.screening.sheetsOf(room.pupil);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().sheet.value.unfinished);
    CHECK_FALSE(room.sheets.criticalOf(sheets.front().sheet.id).empty());
    CHECK_FALSE(room.kiosk.hasAnswered(room.campaign, room.phqA.id, room.pupil));

    ScreenPaper later = room.paper();
    CHECK(later.number() == 10);
    while (!later.isOver())
        later.choose(1);
    room.kiosk.keep(room.campaign, room.pupil, later, std::nullopt);
    CHECK(room.screening.sheetsOf(room.pupil).size() == 1);
    CHECK(room.kiosk.hasAnswered(room.campaign, room.phqA.id, room.pupil));
}

TEST_CASE("a paper that nobody has begun leaves nothing", "[kiosk]")
{
    Room room;
    room.load();
    room.kiosk.keep(room.campaign, room.pupil, room.paper(), std::nullopt);
    CHECK(room.screening.sheetsOf(room.pupil).empty());
}

TEST_CASE("every shipped form that is answered by choosing runs from its first question to its end", "[kiosk]")
{
    Room room;
    for (const Definition* definition : room.catalogue.all()) {
        const Wording wording = wordsOf(*definition);
        if (problemOf(wording, *definition))
            continue;
        CAPTURE(definition->id);
        ScreenPaper paper{room.catalogue.share(*definition), wording, {}};
        int steps = 0;
        while (!paper.isOver() && ++steps <= paper.count())
            paper.choose(static_cast<int>(paper.choices().size()) - 1);
        CHECK(paper.isOver());
        CHECK(Scorer{*definition}.score(paper.answers()).badAnswers.isEmpty());
    }
}
