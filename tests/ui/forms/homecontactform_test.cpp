// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/support/testvault.h"
#include "ui/forms/homecontactform.h"
#include "ui/widgets/choicecombo.h"

#include <QTest>

using namespace anxin;

namespace {
struct Asking {
    FixedClock clock{QStringLiteral("2026-11-18T14:05")};
    HomeContactForm form{clock};

    Asking()
    {
        form.setRecord({StudentId::fromRowId(1),
                        clock.today(),
                        ContactChannel::Phone,
                        QStringLiteral("林老师"),
                        QStringLiteral("母亲"),
                        QStringLiteral("近况"),
                        {},
                        {}});
        form.QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(&form));
    }
    QWidget* content() { return form.editorOf(QStringLiteral("content")); }
    void answer(ContactOutcome outcome)
    {
        auto* combo = dynamic_cast<OptionalEnumCombo<ContactOutcome>*>(form.editorOf(QStringLiteral("outcome")));
        REQUIRE(combo);
        combo->setValue(outcome);
    }
    bool isRefused(const char* field)
    {
        (void)form.show(check(form.record(), clock.today()));
        return !form.problemAt(QLatin1StringView(field)).isEmpty();
    }
};
} // namespace

TEST_CASE("whether anybody was reached is asked, and what was said only where there was somebody", "[ui][contact]")
{
    Asking asking;
    CHECK_FALSE(asking.form.record().outcome);
    CHECK(asking.isRefused("outcome"));
    CHECK(asking.isRefused("content"));
    asking.answer(ContactOutcome::NotReached);
    CHECK_FALSE(asking.content()->isVisible());
    CHECK(asking.form.show(check(asking.form.record(), asking.clock.today())));
    for (const ContactOutcome spoken : {ContactOutcome::Reached, ContactOutcome::Refused}) {
        asking.answer(spoken);
        CHECK(asking.content()->isVisible());
        CHECK(asking.isRefused("content"));
    }
}

TEST_CASE("what was typed stays in sight where nobody was reached after all", "[ui][contact]")
{
    Asking asking;
    QTest::keyClicks(asking.content(), QStringLiteral("rang for a minute"));
    asking.answer(ContactOutcome::NotReached);
    CHECK(asking.content()->isVisible());
    CHECK(asking.form.record().content == QStringLiteral("rang for a minute"));
    QJsonObject typed = asking.form.typed();
    Asking again;
    again.form.retype(typed);
    CHECK(again.content()->isVisible());
}
