// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/forms/levelform.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/choicecombo.h"
#include "ui/widgets/dateedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace anxin;

namespace {
enum class Colour : quint8 { Red, Green };
constexpr auto enumTable(Colour)
{
    return std::array{EnumEntry{Colour::Red, "red", "Red"}, EnumEntry{Colour::Green, "green", "Green"}};
}

struct Kite {
    QString name;
    std::optional<QDate> flownOn;
    Colour colour = Colour::Red;
    std::optional<int> metres;
    bool lent = false;
    QString notes;
    QString maker; // not on the form

    friend bool operator==(const Kite&, const Kite&) = default;
};
constexpr auto kiteFields = std::tuple{
    Field{&Kite::name, "name", "Name", Trait::Required},
    Field{&Kite::flownOn, "flown_on", "Flown on"},
    Field{&Kite::colour, "colour", "Colour"},
    Field{&Kite::metres, "metres", "Metres"},
    Field{&Kite::lent, "lent", "Lent"},
    Field{&Kite::notes, "notes", "Notes"},
    Field{&Kite::maker, "maker", "Maker"},
};
constexpr const auto& fieldsOf(const Kite*)
{
    return kiteFields;
}

class KiteForm final : public RecordForm<Kite> {
public:
    explicit KiteForm(const Clock& clock)
    {
        section(QStringLiteral("Kite"));
        name = row(&Kite::name, new TextEdit);
        flownOn = row(&Kite::flownOn, new OptionalDateEdit(clock));
        row(&Kite::colour, new EnumCombo<Colour>);
        metres = row(&Kite::metres, new NumberEdit(0, 500));
        row(&Kite::lent, new CheckEdit);
        row(&Kite::notes, new TextArea);
    }
    TextEdit* name;
    OptionalDateEdit* flownOn;
    NumberEdit* metres;
};

static_assert(EditorFor<TextEdit, QString>);
static_assert(EditorFor<EnumCombo<Colour>, Colour>);
static_assert(!EditorFor<TextEdit, QDate>, "a wrong editor must not compile");
static_assert(!EditorFor<DateEdit, std::optional<QDate>>);

struct Shown {
    FixedClock clock{QStringLiteral("2025-11-20T10:00")};
    KiteForm form{clock};
    Shown()
    {
        form.resize(700, 500);
        form.QWidget::show();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
};

Kite dragon()
{
    return {QStringLiteral("Dragon"),     QDate(2025, 10, 1),    Colour::Green, 80, true,
            QStringLiteral("two\nlines"), QStringLiteral("Wang")};
}
} // namespace

TEST_CASE("what a form shows is what it gives back, with the members it does not show", "[forms]")
{
    Shown shown;
    shown.form.setRecord(dragon());
    CHECK(shown.form.record() == dragon());
    CHECK_FALSE(shown.form.isEdited());
}

TEST_CASE("a form that was given nothing holds a new record", "[forms]")
{
    const Shown shown;
    CHECK(shown.form.record() == Kite{});
}

TEST_CASE("typing changes the record and marks the form as edited", "[forms]")
{
    Shown shown;
    shown.form.setRecord(dragon());
    const QSignalSpy edited(&shown.form, &FormBase::edited);
    QTest::keyClicks(shown.form.name, QStringLiteral("fly"));
    CHECK(shown.form.record().name == QStringLiteral("Dragonfly"));
    CHECK(shown.form.isEdited());
    CHECK(edited.count() == 3);
    shown.form.setRecord(dragon());
    CHECK_FALSE(shown.form.isEdited());
}

TEST_CASE("one begins at what is required and missing, else at the top, not at something optional", "[forms]")
{
    Shown shown;
    shown.form.setRecord(Kite{});
    shown.form.metres->setFocus();
    shown.form.focusFirstEmpty();
    CHECK(shown.form.name->hasFocus());
    Kite named = dragon();
    named.flownOn.reset();
    shown.form.setRecord(named);
    shown.form.metres->setFocus();
    shown.form.focusFirstEmpty();
    CHECK(shown.form.name->hasFocus());
}

TEST_CASE("a choice that must be made asks for it, and has a dash where it can only be read", "[forms]")
{
    class ChoiceForm final : public RecordForm<Kite> {
    public:
        ChoiceForm()
        {
            const std::vector<ChoiceCombo<int>::Choice> choices{{8, QStringLiteral("8")}};
            combo = row(&Kite::metres, new ChoiceCombo<int>(choices), Span::Half, Need::Always);
        }
        ChoiceCombo<int>* combo;
    };
    ChoiceForm form;
    CHECK(form.combo->currentText() == QStringLiteral("Please choose"));
    form.setReadOnly(true);
    CHECK(form.combo->currentText() == QStringLiteral("—"));
    form.setReadOnly(false);
    CHECK(form.combo->currentText() == QStringLiteral("Please choose"));
}

TEST_CASE("a choice that is not among those of its editor is carried over until another one is made", "[forms]")
{
    class ChoiceForm final : public RecordForm<Kite> {
    public:
        ChoiceForm()
        {
            const std::vector<ChoiceCombo<int>::Choice> choices{{8, QStringLiteral("8")}};
            combo = row(&Kite::metres, new ChoiceCombo<int>(choices));
        }
        ChoiceCombo<int>* combo;
    };
    ChoiceForm form;
    Kite kite = dragon();
    kite.metres = 7;
    form.setRecord(kite);
    CHECK_FALSE(form.combo->value());
    CHECK(form.record().metres == 7);
    form.combo->setValue(8);
    CHECK(form.record().metres == 8);
    form.setRecord(form.record());
    form.combo->setValue(std::nullopt); // it was to be seen, and is taken away
    CHECK_FALSE(form.record().metres);
}

TEST_CASE("violations stand beside their editors and the first in visual order gets the focus", "[forms]")
{
    Shown shown;
    shown.form.setRecord(dragon());
    const Violations broken{{QStringLiteral("metres"), Rule::OutOfRange, QStringLiteral("0–60"), QStringLiteral("80")},
                            {QStringLiteral("name"), Rule::Required}};
    shown.form.flownOn->setFocus();
    CHECK_FALSE(shown.form.show(broken));
    CHECK(shown.form.problemAt(QStringLiteral("name")) == sentence(broken[1]));
    CHECK(shown.form.problemAt(QStringLiteral("metres")) == sentence(broken[0]));
    CHECK(shown.form.problemAt(QStringLiteral("colour")).isEmpty());
    CHECK(shown.form.name->hasFocus());

    SECTION("and go when the field is edited")
    {
        QTest::keyClicks(shown.form.name, QStringLiteral("x"));
        CHECK(shown.form.problemAt(QStringLiteral("name")).isEmpty());
        CHECK_FALSE(shown.form.problemAt(QStringLiteral("metres")).isEmpty());
    }
    SECTION("and go when there is nothing to say any more")
    {
        CHECK(shown.form.show(Violations{}));
        CHECK(shown.form.problemAt(QStringLiteral("metres")).isEmpty());
    }
}

TEST_CASE("a violation of a field that is not on the form is not lost", "[forms]")
{
    Shown shown;
    CHECK_FALSE(shown.form.show({{QStringLiteral("maker"), Rule::Required}}));
}

TEST_CASE("what was typed and is no value is said when the field is left, and keeps the form from being saved", "[forms]")
{
    Shown shown;
    shown.form.setRecord(dragon());
    shown.form.flownOn->setFocus();
    shown.form.flownOn->selectAll();
    QTest::keyClicks(shown.form.flownOn, QStringLiteral("31-02"));
    shown.form.metres->setFocus();
    CHECK_FALSE(shown.form.problemAt(QStringLiteral("flown_on")).isEmpty());
    CHECK_FALSE(shown.form.show(Violations{}));
    CHECK(shown.form.flownOn->hasFocus());
    CHECK(shown.form.flownOn->text() == QStringLiteral("31-02"));
}

TEST_CASE("Enter moves on to the next field and Ctrl+Enter submits", "[forms]")
{
    Shown shown;
    const QSignalSpy submitted(&shown.form, &FormBase::submitted);
    shown.form.name->setFocus();
    QTest::keyClick(shown.form.name, Qt::Key_Return);
    CHECK(shown.form.flownOn->hasFocus());
    CHECK(submitted.isEmpty());
    QTest::keyClick(shown.form.flownOn, Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.count() == 1);
}

TEST_CASE("a read-only form takes no keys", "[forms]")
{
    Shown shown;
    shown.form.setRecord(dragon());
    shown.form.setReadOnly(true);
    QTest::keyClicks(shown.form.name, QStringLiteral("fly"));
    CHECK(shown.form.record() == dragon());
}

TEST_CASE("a form has one column where it is narrow and two where there is room", "[forms]")
{
    Shown shown;
    shown.form.resize(500, 500);
    QTest::qWait(20);
    const auto top = [](const QWidget* editor) { return editor->mapTo(editor->window(), QPoint()).y(); };
    CHECK(top(shown.form.flownOn) > top(shown.form.name));
    shown.form.resize(1000, 500);
    QTest::qWait(20);
    CHECK(top(shown.form.flownOn) == top(shown.form.name));
}

TEST_CASE("a refusal names every field that must be filled in, not only the first", "[forms]")
{
    FixedClock clock(QStringLiteral("2026-11-18T09:00"));
    LevelForm form(LevelForm::Act::SetLevel, {}, clock);
    form.setRecord({StudentId::fromRowId(1), std::nullopt, QDate(), {}, {}, {}});
    CHECK_FALSE(form.show(Violations{}));
    for (const char* key : {"level", "decided_on", "reason"})
        CHECK_FALSE(form.problemAt(QLatin1StringView(key)).isEmpty());
    CHECK(form.editorOf(QStringLiteral("level"))->accessibleDescription() == QStringLiteral("required"));
}
