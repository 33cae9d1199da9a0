// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scales/catalogue.h"
#include "core/scales/labels.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QLocale>

using namespace anxin;

TEST_CASE("the catalogue holds every shipped definition, by id and by version", "[scales][catalogue]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const QStringList files = QDir(QStringLiteral(ANXIN_SOURCE_DIR "/resources/scales")).entryList({QStringLiteral("*.json")});
    REQUIRE(catalogue.all().size() == static_cast<std::size_t>(files.size()));
    for (const Definition* definition : catalogue.all()) {
        CAPTURE(definition->id);
        CHECK(files.contains(definition->id + QStringLiteral(".json")));
        CHECK(catalogue.find(definition->id) == definition);
        CHECK(catalogue.find(definition->id, definition->version) == definition);
        CHECK(catalogue.find(definition->id, definition->version + 1) == nullptr);
        CHECK_FALSE(definition->titleZh.isEmpty());
        CHECK(definition->title(QLocale(QLocale::English)) == definition->titleEn);
        CHECK(definition->title(QLocale(QLocale::Chinese)) == definition->titleZh);
    }
    CHECK(catalogue.find(u"no-such-scale") == nullptr);
}

TEST_CASE("a catalogue may be moved while others point into it", "[scales][catalogue]")
{
    Catalogue first = Catalogue::shipped();
    const Definition* phq = first.find(u"phq-9");
    const Catalogue second = std::move(first);
    CHECK(second.find(u"phq-9") == phq);
}

TEST_CASE("no id of a shipped definition reaches a screen without words", "[scales][labels]")
{
    const Catalogue catalogue = Catalogue::shipped();
    for (const Definition* definition : catalogue.all()) {
        CAPTURE(definition->id);
        for (const Step& step : definition->steps)
            if (!step.isInternal())
                CHECK(stepLabel(step) != step.id);
        for (const Band& band : definition->bands) {
            if (!band.scheme.isEmpty())
                CHECK(schemeLabel(band.scheme) != band.scheme);
            for (const Cut& cut : band.cuts)
                CHECK(bandLabel(cut.id) != cut.id);
        }
        for (const Alert& alert : definition->alerts)
            CHECK(alertLabel(alert.id) != alert.id);
        for (const Flag& flag : definition->flags)
            CHECK(flagLabel(flag.id) != flag.id);
        for (const Validity& rule : definition->validity)
            CHECK(validityLabel(rule.id) != rule.id);
        for (const Outcome& outcome : definition->outcome)
            CHECK(outcomeLabel(outcome.id) != outcome.id);
    }
    CHECK(outcomeLabel(u"undetermined") != QStringLiteral("undetermined"));
    CHECK(bandLabel(u"of-a-school") == QStringLiteral("of-a-school"));
}

TEST_CASE("a value has its name in the language of the program", "[scales][labels]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const Step& somatic = catalogue.find(u"scl-90")->steps.front();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese));
    CHECK(stepLabel(somatic) == QStringLiteral("躯体化"));
    QLocale::setDefault(QLocale(QLocale::English));
    CHECK(stepLabel(somatic) == QStringLiteral("Bodily complaints"));
    QLocale::setDefault(before);
    for (const Definition* definition : catalogue.all())
        for (const Step& step : definition->steps)
            CHECK(step.label.isEmpty() == step.labelEn.isEmpty());
}

TEST_CASE("only items whose wording may ship, and critical ones, have a topic", "[scales][labels]")
{
    const Catalogue catalogue = Catalogue::shipped();
    const Definition& mht = *catalogue.find(u"mht");
    int topics = 0;
    for (const Item& item : mht.items)
        topics += item.topic.isEmpty() ? 0 : 1;
    CHECK(topics == 2);
    CHECK(itemLabel(mht.items[84]) == QStringLiteral("85 · 觉得死了好"));
    CHECK(itemLabel(mht.items[0]) == QStringLiteral("1"));
}
