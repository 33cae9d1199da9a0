// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/editions/editionservice.h"
#include "core/services/screeningservice.h"
#include "tests/support/catch.h"
#include "tests/support/editions.h"
#include "tests/support/testvault.h"
#include "tests/support/vaulthome.h"

#include <QRandomGenerator>

using namespace anxin;

namespace {

struct Room : TestVault {
    Catalogue shipped = Catalogue::shipped();
    Catalogue catalogue = withOwnEditions(shipped, *vault);
    RuleBook rules = RuleBook::shipped();
    EditionService editions{*vault, catalogue, rules};
    ScreeningService screening{*vault, catalogue, rules};
    NoProgress progress;

    QByteArray stricterPhqA(int version = 2) const { return editionOf(shipped, QStringLiteral("phq-a"), version, stricter); }
    CampaignId campaign(const QString& title = QStringLiteral("入学普查"))
    {
        return doing(Op::EditCampaign, [&](UnitOfWork& uow) {
            return screening.campaign(uow, {title, CampaignKind::Entry, CampaignMode::OnlineForm, uow.today()});
        });
    }
    AnswerSheet sheetOf(CampaignId campaign, StudentId student, const Answers& answers, int version = 1)
    {
        return {campaign,      student, QStringLiteral("phq-a"), version, QString(), QString(), QStringLiteral("self"),
                clock.today(), 120,     toStoredAnswers(answers)};
    }
    SheetRecorded record(const AnswerSheet& sheet)
    {
        Subject subject;
        subject.informant = Subject::Informant::Self;
        return doing(Op::ImportScreening, [&](UnitOfWork& uow) { return screening.record(uow, sheet, subject); });
    }
    // Items 1–9 add up to `total`, none of them item 9.
    static Answers adding(int total)
    {
        Answers answers;
        for (int item = 1; item <= 9; ++item) {
            const int code = item == 9 ? 0 : std::min(total, 3);
            answers.insert(QString::number(item), QString::number(code));
            total -= code;
        }
        return answers;
    }
    EditionProblem problemOf(const QByteArray& json) const
    {
        const auto proposal = editions.propose(json);
        REQUIRE_FALSE(proposal);
        CHECK_FALSE(sentence(proposal.error()).isEmpty());
        return proposal.error().problem;
    }
};

} // namespace

TEST_CASE("every shipped questionnaire, written out and given a higher number, may be adopted", "[editions]")
{
    Room room;
    for (const Definition* definition : room.shipped.all()) {
        CAPTURE(definition->id);
        const auto proposal = room.editions.propose(editionOf(room.shipped, definition->id, definition->version + 1));
        REQUIRE(proposal);
        CHECK(proposal->before == definition->version);
        CHECK(proposal->alertsGone.isEmpty());
        CHECK(proposal->hasRules == !room.rules.candidateReasons(definition->id).isEmpty());
    }
}

TEST_CASE("an edition is refused with a sentence for whatever is wrong with it", "[editions]")
{
    Room room;
    const QString phqA = QStringLiteral("phq-a");
    CHECK(room.problemOf("{") == EditionProblem::Unreadable);
    CHECK(room.problemOf(QByteArray(2 * 1024 * 1024, ' ')) == EditionProblem::Unreadable);
    CHECK(room.problemOf(room.shipped.json(*room.shipped.find(phqA))) == EditionProblem::AlreadyThere);
    CHECK(room.problemOf(editionOf(room.shipped, phqA, 1, stricter)) == EditionProblem::OtherContent);
    CHECK(room.problemOf(editionOf(room.shipped, phqA, 10000)) == EditionProblem::VersionTooHigh);
    CHECK(room.problemOf(editionOf(room.shipped, phqA, 2, [](QJsonObject& json) {
        json.remove(QStringLiteral("examples"));
    })) == EditionProblem::NoExamples);
    CHECK(room.problemOf(editionOf(room.shipped, phqA, 2, [](QJsonObject& json) {
        QJsonArray flags = json[QStringLiteral("flags")].toArray();
        flags.removeFirst(); // the one by which candidates are found
        json[QStringLiteral("flags")] = flags;
    })) == EditionProblem::RuleLost);
    REQUIRE(room.editions.adopt(*room.editions.propose(room.stricterPhqA(5)), QStringLiteral("校本常模")));
    CHECK(room.problemOf(room.stricterPhqA(4)) == EditionProblem::NotNewer);
    CHECK(room.problemOf(room.stricterPhqA(5)) == EditionProblem::AlreadyThere);
}

TEST_CASE("every example that disagrees is listed", "[editions]")
{
    Room room;
    const auto proposal = room.editions.propose(contradicting(room.shipped));
    REQUIRE_FALSE(proposal);
    CHECK(proposal.error().problem == EditionProblem::ExamplesWrong);
    REQUIRE_FALSE(proposal.error().mismatches.empty());
    for (const ExampleMismatch& mismatch : proposal.error().mismatches)
        CHECK(sentence(mismatch).contains(mismatch.found));
}

TEST_CASE("whatever bytes a definition is made of, it is read or refused", "[editions]")
{
    Room room;
    QRandomGenerator random(8);
    const QByteArray good = room.stricterPhqA();
    int taken = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = good;
        for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(40)); break;
            case 2: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 30)); break;
            default: bytes.insert(at, QByteArray::number(random.generate64())); break;
            }
        }
        taken += room.editions.propose(bytes) ? 1 : 0;
    }
    CHECK(taken < 2000);
}

TEST_CASE("the preview says what scoring the sheets again would give, and writes nothing", "[editions]")
{
    Room room;
    const CampaignId first = room.campaign();
    const CampaignId second = room.campaign(QStringLiteral("期中复测"));
    std::vector<AnswerSheet> sheets;
    for (int total = 0; total <= 24; ++total)
        sheets.push_back(room.sheetOf(total % 2 == 0 ? first : second, room.aStudent(QStringLiteral("学生%1").arg(total)),
                                      Room::adding(total)));
    for (const AnswerSheet& sheet : sheets)
        room.record(sheet);
    const auto proposal = room.editions.propose(room.stricterPhqA());
    REQUIRE(proposal);
    const auto linesBefore = room.vault->audit().head().count;
    const EditionPreview preview = room.editions.preview(*proposal, room.progress);
    CHECK(room.vault->audit().head().count == linesBefore);
    CHECK(preview.sheets() == 25);
    CHECK(preview.changes.size() == 4); // those with 4, 9, 14 and 19 points
    REQUIRE(preview.campaigns.size() == 2);

    QHash<qint64, std::vector<ResultPart>> expected;
    for (const ResultChange& change : preview.changes) {
        expected.insert(change.student.rowId(), change.parts);
        CHECK_FALSE(sentence(change.parts.front(), *proposal->edition.definition).isEmpty());
    }
    REQUIRE(room.editions.adopt(*proposal, QStringLiteral("校本常模 2026")));
    const CampaignId third = room.campaign(QStringLiteral("第三次"));
    for (AnswerSheet sheet : sheets) {
        const auto before = room.sheets.ofStudent(sheet.student).front().result;
        sheet.campaign = third;
        sheet.scaleVersion = 2;
        CHECK(differences(before, room.record(sheet).judgement.result) == expected.value(sheet.student.rowId()));
    }
}

TEST_CASE("a preview can be stopped", "[editions]")
{
    Room room;
    room.record(room.sheetOf(room.campaign(), room.aStudent(), Room::adding(9)));
    struct Stop final : Progress {
        void step(int, int) override { throw Cancelled{}; }
    } stop;
    const auto proposal = room.editions.propose(room.stricterPhqA());
    REQUIRE(proposal);
    CHECK_THROWS_AS(room.editions.preview(*proposal, stop), Cancelled);
}

TEST_CASE("a result that is there keeps its edition when another one is adopted, and new sheets get the new one", "[editions]")
{
    Room room;
    const CampaignId campaign = room.campaign();
    const StudentId before = room.aStudent();
    room.record(room.sheetOf(campaign, before, Room::adding(9)));
    const auto was = room.sheets.ofStudent(before).front();
    CHECK(was.result.signal == Signal::None);

    REQUIRE(room.editions.adopt(*room.editions.propose(room.stricterPhqA()), QStringLiteral("校本常模 2026")));
    const Definition* newest = room.catalogue.find(u"phq-a");
    CHECK(newest->version == 2);
    CHECK(room.catalogue.isOwn(*newest));
    auto is = room.sheets.ofStudent(before).front();
    CHECK(is.sheet.value.scaleVersion == 1);
    CHECK(is.result.score == was.result.score);
    CHECK(is.result.signal == was.result.signal);

    // The file of the campaign once more, now declared in the new edition: the same answers stay as they were scored.
    CHECK(room.record(room.sheetOf(campaign, before, Room::adding(9), newest->version)).fate == SheetFate::Unchanged);
    is = room.sheets.ofStudent(before).front();
    CHECK(is.sheet.value.scaleVersion == 1);
    CHECK(is.result.score == was.result.score);

    const StudentId after = room.aStudent(QStringLiteral("后来"));
    CHECK(room.record(room.sheetOf(campaign, after, Room::adding(9), newest->version)).judgement.result.signal ==
          Signal::Candidate);
    CHECK(room.sheets.ofStudent(after).front().sheet.value.scaleVersion == 2);
}

TEST_CASE("nothing is adopted without a source, or twice", "[editions]")
{
    Room room;
    const auto proposal = room.editions.propose(room.stricterPhqA());
    REQUIRE(proposal);
    const auto nameless = room.editions.adopt(*proposal, QStringLiteral("  "));
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().problem == EditionProblem::NoSource);
    CHECK(room.editions.own().empty());
    REQUIRE(room.editions.adopt(*proposal, QStringLiteral("校本常模 2026")));
    CHECK_FALSE(room.editions.adopt(*proposal, QStringLiteral("校本常模 2026")));
    REQUIRE(room.editions.own().size() == 1);
    CHECK(room.editions.own().front().value.note == QStringLiteral("校本常模 2026"));
}

TEST_CASE("critical answers that an edition leaves out are named before it is adopted", "[editions]")
{
    Room room;
    const auto proposal = room.editions.propose(editionOf(room.shipped, QStringLiteral("phq-a"), 2, [](QJsonObject& json) {
        QJsonArray alerts = json[QStringLiteral("alerts")].toArray();
        alerts.removeFirst();
        json[QStringLiteral("alerts")] = alerts;
    }));
    REQUIRE(proposal);
    CHECK(proposal->alertsGone == QStringList{QStringLiteral("self-harm-thoughts")});
}

TEST_CASE("a vault that is opened again knows its editions, and sheets of a scale of its own can be read", "[editions]")
{
    VaultHome home;
    const QByteArray own = editionOf(Catalogue::shipped(), QStringLiteral("who-5"), 1,
                                     [](QJsonObject& json) { json[QStringLiteral("id")] = QStringLiteral("our-mood"); });
    const RuleBook rules = RuleBook::shipped();
    {
        const auto vault = std::move(*home.unlock());
        Catalogue catalogue = withOwnEditions(Catalogue::shipped(), *vault);
        EditionService editions{*vault, catalogue, rules};
        const auto proposal = editions.propose(own);
        REQUIRE(proposal);
        CHECK(proposal->before == 0);
        CHECK_FALSE(proposal->hasRules);
        REQUIRE(editions.adopt(*proposal, QStringLiteral("本校自编")));
        StudentRepository students{vault->connection()};
        ScreeningService screening{*vault, catalogue, rules};
        vault->transact(Op::ImportScreening, [&](UnitOfWork& uow) {
            Student student;
            student.name = QStringLiteral("安晓");
            const StudentId id = students.add(uow, student);
            const CampaignId campaign = screening.campaign(
                uow, {QStringLiteral("入学普查"), CampaignKind::Entry, CampaignMode::OnlineForm, uow.today()});
            screening.record(uow,
                             {campaign, id, QStringLiteral("our-mood"), 1, QString(), QString(), QStringLiteral("self"),
                              uow.today(), 120, toStoredAnswers({{QStringLiteral("1"), QStringLiteral("3")}})},
                             {});
        });
    }
    const auto vault = std::move(*home.unlock());
    const Catalogue catalogue = withOwnEditions(Catalogue::shipped(), *vault);
    const Definition* known = catalogue.find(u"our-mood");
    REQUIRE(known);
    CHECK(catalogue.isOwn(*known));
    ScreeningService screening{*vault, catalogue, rules};
    const auto sheets = screening.sheetsOf(screening.campaigns().front().id);
    REQUIRE(sheets.size() == 1);
    CHECK(catalogue.find(sheets.front().sheet.value.scale, sheets.front().sheet.value.scaleVersion) == known);
}

TEST_CASE("what the school adopted first stands when the program brings the same number later", "[editions]")
{
    Room room;
    REQUIRE(room.editions.adopt(*room.editions.propose(room.stricterPhqA()), QStringLiteral("校本常模 2026")));
    Catalogue later = room.shipped; // a program that ships its own number 2
    const QByteArray theirs = editionOf(room.shipped, QStringLiteral("phq-a"), 2);
    later.adopt(std::make_shared<const Definition>(*readDefinition(theirs)), theirs);
    const Catalogue catalogue = withOwnEditions(later, *room.vault);
    CHECK(catalogue.json(*catalogue.find(u"phq-a", 2)) == room.stricterPhqA());
}
