// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/editions.h"
#include "tests/support/screenedschool.h"
#include "ui/pages/settings/scalespanel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"

using namespace anxin;

namespace {

// The school after a screening, with the panel in front.
struct Desk : ScreenedSchool {
    EditionService editions{*vault, catalogue, rules};
    KioskService kiosk{*vault, screening, registered};
    ScalesModel model{{editions, kiosk, registered, triage}, vault->news(), clock};
    ScalesPanel panel{model, chooser};

    Desk()
    {
        take(answeredSheets());
        panel.refresh();
    }
    QString file(const QByteArray& json)
    {
        QFile file(folder.filePath(QStringLiteral("量表.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        return file.fileName();
    }
    QString shown(int row, EditionChangesModel::Column column) { return model.changes().index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("the panel lists every questionnaire with its edition", "[ui][scales]")
{
    Desk desk;
    CHECK(desk.model.scales().rowCount() == static_cast<int>(desk.catalogue.all().size()));
    CHECK(desk.model.scales().index(0).data(SecondLineRole).toString().contains(desk.catalogue.all().front()->id));
}

TEST_CASE("an edition whose examples disagree is refused with all of them", "[ui][scales]")
{
    Desk desk;
    desk.panel.read(desk.file(contradicting(desk.catalogue)));
    REQUIRE(waitFor([&] { return !desk.panel.bar().text().isEmpty(); }));
    CHECK(desk.panel.bar().tone() == Tone::Danger);
    REQUIRE(desk.panel.mismatches().rowCount() > 0);
    const QModelIndex first = desk.panel.mismatches().index(0, 0);
    CHECK(first.data().toString() == QStringLiteral("Worked example edge10: score “Total”"));
    CHECK(first.data(SecondLineRole).toString() == QStringLiteral("expected: 11; found: 10"));
    CHECK_FALSE(desk.panel.isChecking());
    CHECK(desk.editions.own().empty());
}

TEST_CASE("an edition is adopted only after a look at whose result would change, with a source", "[ui][scales]")
{
    Desk desk;
    desk.panel.read(desk.file(editionOf(desk.catalogue, QStringLiteral("phq-a"), 2, stricter)));
    REQUIRE(waitFor([&] { return desk.panel.isChecking() && desk.model.changes().rowCount() > 0; }));
    CHECK(desk.editions.own().empty());
    CHECK_FALSE(desk.shown(0, EditionChangesModel::Pupil).isEmpty());
    CHECK(desk.shown(0, EditionChangesModel::Campaign) == QStringLiteral("2026 冬季复测"));
    CHECK(desk.shown(0, EditionChangesModel::Change).contains(u'→'));

    desk.panel.adopt();
    CHECK(desk.panel.bar().tone() == Tone::Warn); // no source yet
    CHECK(desk.editions.own().empty());
    desk.panel.source().setValue(QStringLiteral("校本常模 2026"));
    desk.panel.adopt();
    CHECK(desk.panel.bar().tone() == Tone::Ok);
    REQUIRE(desk.editions.own().size() == 1);
    CHECK_FALSE(desk.panel.isChecking());
    CHECK(desk.catalogue.find(u"phq-a")->version == 2);
}

TEST_CASE("whoever leaves an edition without adopting it leaves nothing", "[ui][scales]")
{
    Desk desk;
    desk.panel.read(desk.file(editionOf(desk.catalogue, QStringLiteral("phq-a"), 2, stricter)));
    REQUIRE(waitFor([&] { return desk.panel.isChecking() && desk.model.changes().rowCount() > 0; }));
    desk.panel.leave();
    desk.panel.adopt();
    CHECK(desk.editions.own().empty());
    CHECK(desk.catalogue.find(u"phq-a")->version == 1);
}

TEST_CASE("an import after an adoption scores by the new edition", "[ui][scales][imports]")
{
    Desk desk;
    REQUIRE(desk.editions.adopt(*desk.editions.propose(editionOf(desk.catalogue, QStringLiteral("phq-a"), 2, stricter)),
                                QStringLiteral("校本常模 2026")));
    desk.take("202670311,李明,0,0,1,0,0,0,0,0,0\n202670310,王子涵,2,2,2,2,1,0,0,0,0\n");
    const auto sheets = desk.screening.sheetsOf(desk.school.pupils[9]);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().sheet.value.scaleVersion == 2);
    CHECK(sheets.front().result.signal == Signal::Candidate); // 9 points
}
