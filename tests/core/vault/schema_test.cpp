// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/records/appointment/appointmentstanding.h"
#include "core/records/appointment/booking.h"
#include "core/records/attention/attention.h"
#include "core/records/care/careitem.h"
#include "core/records/consent/consent.h"
#include "core/records/crisis/crisiscare.h"
#include "core/records/crisis/crisisentry.h"
#include "core/records/group/groupsession.h"
#include "core/records/guardian/guardian.h"
#include "core/records/letter/letter.h"
#include "core/records/talk/talk.h"
#include "core/vault/schema.h"
#include "tests/support/catch.h"
#include "tests/support/testvault.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace anxin;

namespace {
QString schemaText(TestVault& room)
{
    Statement all = room.vault->connection().prepare("SELECT coalesce(sql, '') FROM sqlite_master ORDER BY name");
    QStringList lines;
    for (const QString& sql : all.all([](const Row& row) { return row.get<QString>(0); }))
        lines << sql;
    return lines.join(u'\n');
}

// The codes in `column … CHECK (column IN ('a','b'))` of a table.
QSet<QString> checkedCodes(TestVault& room, const char* table, const char* column)
{
    Statement one = room.vault->connection().prepare("SELECT sql FROM sqlite_master WHERE name = :name");
    const QString sql = *one.one([](const Row& row) { return row.get<QString>(0); }, QString::fromLatin1(table));
    const QRegularExpression list(QStringLiteral("CHECK \\(%1 IN \\(([^)]*)\\)").arg(QLatin1StringView(column)));
    QSet<QString> codes;
    const QStringList words = list.match(sql).captured(1).split(u',');
    for (const QString& word : words)
        codes.insert(word.trimmed().remove(u'\''));
    return codes;
}

template <Tabled E>
QSet<QString> tableCodes()
{
    QSet<QString> codes;
    for (const auto& entry : entriesOf<E>)
        codes.insert(QString::fromLatin1(entry.code));
    return codes;
}
} // namespace

TEST_CASE("a new vault stands at the newest schema, and migrating again changes nothing", "[vault][schema]")
{
    TestVault room;
    CHECK(room.vault->connection().userVersion() == latestSchema());
    const QString before = schemaText(room);
    migrate(room.vault->connection());
    CHECK(schemaText(room) == before);
}

TEST_CASE("a newer schema than ours is refused", "[vault][schema]")
{
    TestVault room;
    room.vault->connection().setUserVersion(latestSchema() + 1);
    CHECK_THROWS_AS(migrate(room.vault->connection()), Fault);
}

TEST_CASE("a pupil's former classes are kept by whatever changes them, and cannot be rewritten", "[vault][schema]")
{
    TestVault room;
    Connection& connection = room.vault->connection();
    connection.exec(
        "INSERT INTO class_unit VALUES (1, 'c1', 0, 0, 'junior', 2025, 1, ''), (2, 'c2', 0, 0, 'junior', 2025, 2, '');"
        "INSERT INTO student(id, uid, created_at, changed_at, name, reading, class_unit, status)"
        "VALUES (1, 's1', 0, 0, '林小满', 'lin xiao man', 1, 'enrolled');"
        "UPDATE student SET name = '林晓满', changed_at = 1;"
        "UPDATE student SET class_unit = 2, changed_at = 2;"
        "UPDATE student SET status = 'suspended', changed_at = 3");
    Statement spells =
        connection.prepare("SELECT class_unit || ' ' || status || ' ' || ended_at FROM enrolment_spell ORDER BY id");
    CHECK(spells.all([](const Row& row) { return row.get<QString>(0); }) ==
          std::vector{QStringLiteral("1 enrolled 2"), QStringLiteral("2 enrolled 3")});
    CHECK_THROWS_AS(connection.exec("UPDATE enrolment_spell SET class_unit = 2"), Fault);
}

TEST_CASE("references are enforced after a migration", "[vault][schema]")
{
    TestVault room;
    CHECK_THROWS_AS(room.vault->connection().exec("INSERT INTO consent(uid, created_at, changed_at, student, purpose, state,"
                                                  "stated_on, signer, note) VALUES ('x', 0, 0, 7, 'screening', 'sent',"
                                                  "'2026-09-01', '', '')"),
                    Fault);
}

TEST_CASE("the number of migrations is the number of files in the source", "[vault][schema]")
{
    const QDir folder(QStringLiteral(ANXIN_SOURCE_DIR "/core/vault/migrations"));
    CHECK(folder.entryList({QStringLiteral("*.sql")}).size() == latestSchema());
}

TEST_CASE("the schema allows exactly the codes of the enums", "[vault][schema]")
{
    TestVault room;
    CHECK(checkedCodes(room, "school", "stage") == tableCodes<Stage>());
    CHECK(checkedCodes(room, "class_unit", "stage") == tableCodes<Stage>());
    CHECK(checkedCodes(room, "student", "sex") == tableCodes<Sex>());
    CHECK(checkedCodes(room, "student", "boarding") == tableCodes<Boarding>());
    CHECK(checkedCodes(room, "student", "status") == tableCodes<EnrolmentStatus>());
    CHECK(checkedCodes(room, "enrolment_spell", "status") == tableCodes<EnrolmentStatus>());
    CHECK(checkedCodes(room, "guardian", "relation") == tableCodes<GuardianRelation>());
    CHECK(checkedCodes(room, "attention", "category") == tableCodes<AttentionCategory>());
    CHECK(checkedCodes(room, "consent", "purpose") == tableCodes<ConsentPurpose>());
    CHECK(checkedCodes(room, "consent", "state") == tableCodes<ConsentState>());
    CHECK(checkedCodes(room, "consent", "relation") == tableCodes<SignerRelation>());
    CHECK(checkedCodes(room, "import_batch", "kind") == tableCodes<ImportKind>());
    CHECK(checkedCodes(room, "campaign", "kind") == tableCodes<CampaignKind>());
    CHECK(checkedCodes(room, "campaign", "mode") == tableCodes<CampaignMode>());
    CHECK(checkedCodes(room, "sheet_result", "signal") == tableCodes<Signal>());
    CHECK(checkedCodes(room, "sheet_result", "validity") == tableCodes<SheetValidity>());
    CHECK(checkedCodes(room, "critical_answer", "level") == tableCodes<AlertLevel>());
    CHECK(checkedCodes(room, "second_interview", "conclusion") == tableCodes<InterviewConclusion>());
    CHECK(checkedCodes(room, "session_note", "mode") == tableCodes<SessionMode>());
    CHECK(checkedCodes(room, "session_note", "suicide_inquiry") == tableCodes<SuicideInquiry>());
    CHECK(checkedCodes(room, "note_addendum", "suicide_inquiry") == tableCodes<SuicideInquiry>());
    CHECK(checkedCodes(room, "session_note", "intake_source") == tableCodes<IntakeSource>());
    CHECK(checkedCodes(room, "appointment", "kind") == tableCodes<AppointmentKind>());
    CHECK(checkedCodes(room, "appointment", "state") == tableCodes<AppointmentState>());
    CHECK(checkedCodes(room, "appointment", "state_reason") == tableCodes<AbsenceReason>());
    CHECK(checkedCodes(room, "care_measure", "progress") == tableCodes<MeasureProgress>());
    CHECK(checkedCodes(room, "formulation", "family") == tableCodes<FamilyStructure>());
    CHECK(checkedCodes(room, "stage_review", "kind") == tableCodes<ReviewKind>());
    CHECK(checkedCodes(room, "stage_review", "next_step") == tableCodes<NextStep>());
    CHECK(checkedCodes(room, "hand_over", "kind") == tableCodes<HandOverKind>());
    CHECK(checkedCodes(room, "home_contact", "channel") == tableCodes<ContactChannel>());
    CHECK(checkedCodes(room, "home_contact", "outcome") == tableCodes<ContactOutcome>());
    CHECK(checkedCodes(room, "referral", "direction") == tableCodes<ReferralDirection>());
    CHECK(checkedCodes(room, "referral_step", "kind") == tableCodes<ReferralStepKind>());
    CHECK(checkedCodes(room, "disclosure", "way") == tableCodes<DisclosureWay>());
    CHECK(checkedCodes(room, "disclosure", "ground") == tableCodes<DisclosureGround>());
    CHECK(checkedCodes(room, "group_programme", "theme") == tableCodes<GroupTheme>());
    CHECK(checkedCodes(room, "group_attendance", "presence") == tableCodes<GroupPresence>());
    CHECK(checkedCodes(room, "letter", "came_by") == tableCodes<LetterRoute>());
    CHECK(checkedCodes(room, "letter", "urgency") == tableCodes<LetterUrgency>());
    CHECK(checkedCodes(room, "letter", "answered_how") == tableCodes<LetterAnswer>());
}

TEMPLATE_TEST_CASE("codes are unique and lower case, and every value is listed", "[vault][schema]", Kind, Op, Stage, Sex,
                   Boarding, EnrolmentStatus, GuardianRelation, AttentionCategory, ConsentPurpose, ConsentState,
                   ConsentStanding, SignerRelation, ImportKind, CampaignKind, CampaignMode, Signal, SheetValidity, AlertLevel,
                   InterviewConclusion, SessionMode, SuicideInquiry, ContactChannel, ContactOutcome, ReferralDirection,
                   ReferralStepKind, ReferralState, IntakeSource, AppointmentKind, AppointmentState, AbsenceReason,
                   AppointmentStanding, Repeat, SeriesPart, DisclosureWay, DisclosureGround, GroupTheme, GroupPresence,
                   TalkTopic, LetterRoute, LetterUrgency, LetterAnswer)
{
    QSet<QString> seen;
    int next = 0;
    for (const auto& entry : entriesOf<TestType>) {
        const QString code = QString::fromLatin1(entry.code);
        CHECK(code == code.toLower());
        CHECK_FALSE(seen.contains(code));
        seen.insert(code);
        CHECK(static_cast<int>(entry.value) == next++); // in order and without a gap
        CHECK(fromCode<TestType>(code) == entry.value);
    }
    CHECK(fromCode<TestType>(u"no such code") == std::nullopt);
}

TEST_CASE("the schema of crises allows exactly the codes of their enums", "[vault][schema]")
{
    TestVault room;
    CHECK(checkedCodes(room, "crisis_event", "kind") == tableCodes<CrisisKind>());
    CHECK(checkedCodes(room, "crisis_event", "urgency") == tableCodes<CrisisUrgency>());
    CHECK(checkedCodes(room, "crisis_entry", "what") == tableCodes<EntryKind>());
    CHECK(checkedCodes(room, "crisis_entry", "way") == tableCodes<ContactWay>());
    CHECK(checkedCodes(room, "crisis_entry", "outcome") == tableCodes<NoticeOutcome>());
    CHECK(checkedCodes(room, "crisis_entry", "stage") == tableCodes<ReportStage>());
    CHECK(checkedCodes(room, "crisis_entry", "ground") == tableCodes<ExceptionGround>());
    CHECK(checkedCodes(room, "crisis_watch", "ending") == tableCodes<WatchEnding>());
    CHECK(checkedCodes(room, "crisis_affected", "ring") == tableCodes<CrisisRing>());
}
