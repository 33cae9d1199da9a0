// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/draftstore.h"
#include "core/vault/vaultfolder.h"
#include "tests/gui/killedtypist.h"
#include "ui/forms/draftline.h"

#include <QPushButton>

#include <deque>
#include <iostream>
#include <random>

using namespace anxin;

// What is typed and not saved yet may be lost by a kill where it is younger than the bound, and by nothing else
// (ui/forms/draftpace.h). Typing is ended at random in every way there is, and looked for where it was typed.

namespace {

constexpr int endingsQuick = 300, endingsFull = 3000;
constexpr int atOnce = 12;        // children that type at the same time; they mostly wait
constexpr int enoughToRead = 160; // letters; then the draft is thrown away, and one begins anew
const QString seedName = QStringLiteral("ANXIN_PROMISES_SEED");

std::mt19937 chance()
{
    bool isNumber = false;
    const unsigned seed = qgetenv(seedName.toLatin1().constData()).toUInt(&isNumber);
    return std::mt19937{isNumber ? seed : 20261127U};
}
Ending anyEnding(std::mt19937& dice)
{
    const int dealt = anyBelow(dice, 30); // one that locks by itself waits for the tick of a second
    return dealt < 10   ? Ending::Escape
           : dealt < 16 ? Ending::CloseForm
           : dealt < 19 ? Ending::CloseWindow
           : dealt < 23 ? Ending::LockKey
           : dealt < 24 ? Ending::LockByItself
                        : Ending::Kill;
}

// Until somebody is at the keyboard again.
void comeBack(WritingRoom& room, Ending ending)
{
    if (ending == Ending::CloseWindow) {
        room.lock(); // as the end of the program ends the session
        room.window.show();
    }
    if (ending == Ending::LockKey || ending == Ending::LockByItself) {
        REQUIRE(QTest::qWaitFor([&] { return !room.door.isOpen(); }, 10'000));
        REQUIRE(QTest::qWaitFor([&] { return !room.door.isLockingUp(); }, 20'000));
    }
    if (!room.door.isOpen())
        room.unlock(room.password);
    REQUIRE(room.door.isOpen());
}

// Vaults made while it lives lie in memory, where there is room for them: each lock makes a backup and waits for the disk.
class InMemory {
public:
    InMemory() : m_before(qgetenv("TMPDIR"))
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }
    ~InMemory() { m_before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    InMemory(const InMemory&) = delete;
    InMemory& operator=(const InMemory&) = delete;

private:
    QByteArray m_before;
};

struct Tally {
    std::map<Ending, int> ended;
    int words = 0;
    int lost = 0;    // endings after which something is missing that had to be there
    int kills = 0;   // of another process
    int missing = 0; // words that a kill took, all younger than the bound
    qint64 oldest = 0;
};

// One person at one keyboard: opens, finds what was left, types on, and is interrupted.
class Keyboard {
public:
    enum class Drafts : quint8 { Kept, Broken };
    Keyboard(WritingRoom& room, std::mt19937& dice, Tally& tally, Drafts drafts)
        : m_room(room),
          m_dice(dice),
          m_tally(tally),
          m_drafts(drafts)
    {
    }

    void typeAndEnd(Ending ending)
    {
        const auto which = static_cast<std::size_t>(anyBelow(m_dice, static_cast<int>(writingPlaces().size())));
        const WritingPlace& place = writingPlaces()[which];
        if (m_drafts == Drafts::Broken && !place.isDialog)
            return;
        QWidget* field = find(which);
        if (m_drafts == Drafts::Broken)
            breakDraft(m_room);
        QString& expected = m_expected[which];
        for (int words = 1 + anyBelow(m_dice, 6); words > 0; --words) {
            const QString typed = word(m_dice, ++m_tally.words);
            typeInto(field, typed);
            expected += typed;
            if (anyBelow(m_dice, 4) == 0)
                QTest::qWait(anyBelow(m_dice, 30));
        }
        end(m_room, place, ending);
        comeBack(m_room, ending);
        ++m_tally.ended[ending];
        m_endedBy[which] = ending;
    }
    // Whatever has not been looked for again yet.
    void lookForTheRest()
    {
        for (std::size_t which = 0; which < writingPlaces().size(); ++which)
            if (m_endedBy.contains(which)) {
                (void)find(which);
                end(m_room, writingPlaces()[which], Ending::Escape);
            }
    }

private:
    // Goes there, and finds what the ending before has left. A long text is thrown away, which must hold as well.
    QWidget* find(std::size_t which)
    {
        const WritingPlace& place = writingPlaces()[which];
        INFO(place.name);
        QWidget* field = place.open(m_room);
        REQUIRE(field);
        const auto ended = m_endedBy.extract(which);
        if (ended.empty() && !m_expected.contains(which))
            m_expected[which] = textIn(field); // what is proposed there
        QString& expected = m_expected[which];
        const bool isThere = textIn(field).trimmed() == expected.trimmed(); // a name begins and ends with a letter
        m_tally.lost += isThere ? 0 : 1;
        if (m_drafts == Drafts::Kept) {
            INFO("ended by " << (ended.empty() ? -1 : static_cast<int>(ended.mapped())) << ", found "
                             << textIn(field).toStdString() << ", typed " << expected.toStdString());
            CHECK(isThere);
        }
        expected = textIn(field);
        if (expected.size() > enoughToRead) {
            if (place.isDialog)
                openDialog(m_room)->draftLine()->discarding().click();
            else
                QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier), QTest::keyClick(field, Qt::Key_Delete);
            expected = textIn(field);
        }
        return field;
    }

    WritingRoom& m_room;
    std::mt19937& m_dice;
    Tally& m_tally;
    Drafts m_drafts;
    std::map<std::size_t, QString> m_expected;
    std::map<std::size_t, Ending> m_endedBy; // and not looked for again
};

Killing anyKilling(std::mt19937& dice, bool isControl)
{
    Killing killing{anyBelow(dice, static_cast<int>(writingPlaces().size())), static_cast<Hand>(anyBelow(dice, 4)), 0,
                    static_cast<unsigned>(dice())};
    const bool isLong = killing.hand <= Hand::Slow && anyBelow(dice, 2) == 0; // past the five seconds
    killing.after = isLong ? 5'000 + anyBelow(dice, 2'500) : 100 + anyBelow(dice, 2'200);
    if (isControl) {
        killing.place = anyBelow(dice, 15); // of the dialogs
        killing.hand = Hand::WithoutDraft;
        killing.after = 1'500 + anyBelow(dice, 1'000);
    }
    return killing;
}

// What the killed one has left, where it was typed.
QString shownAgain(const KilledTypist& typist, const WritingPlace& place)
{
    WritingRoom room{typist.vault()};
    room.unlock(room.password);
    QWidget* field = place.open(room);
    REQUIRE(field);
    const QString text = textIn(field);
    end(room, place, Ending::Escape);
    room.lock();
    return text;
}

// … or in its vault, which is quicker.
QString keptIn(const KilledTypist& typist)
{
    const FixedClock clock{QStringLiteral("2026-11-18T10:00")};
    auto vault = unlockVault(typist.vault(), secretOf(QByteArray("velvet tram ninety quilt")), clock);
    REQUIRE(vault);
    QString all;
    {
        DraftStore drafts{**vault};
        for (const auto& [key, at] : drafts.all())
            all += drafts.find(key)->content;
    }
    (*vault)->close();
    return all;
}

void judge(KilledTypist& typist, Tally& tally, bool isControl)
{
    const Told told = typist.told();
    qputenv("XDG_DATA_HOME", (typist.home() + QStringLiteral("/data")).toLocal8Bit()); // another PC each time
    const WritingPlace& place = writingPlaces()[static_cast<std::size_t>(typist.killing().place)];
    const QString text = tally.kills % 10 == 0 ? shownAgain(typist, place) : keptIn(typist);
    std::mt19937 dice{typist.killing().seed};
    std::size_t found = 0;
    for (QString whole; found < told.words.size(); ++found)
        if (whole += word(dice, static_cast<int>(found)); !text.contains(whole.trimmed()))
            break;
    ++tally.kills;
    tally.words += static_cast<int>(told.words.size());
    const bool isLost = static_cast<int>(found) < told.surelyKept;
    tally.lost += isLost ? 1 : 0;
    if (!isControl) {
        INFO(place.name << ", hand " << static_cast<int>(typist.killing().hand) << ", found " << found << " of "
                        << told.words.size() << ", surely kept " << told.surelyKept << ": " << text.toStdString());
        CHECK_FALSE(isLost);
    }
    if (found < told.words.size()) {
        tally.missing += static_cast<int>(told.words.size() - found);
        tally.oldest = std::max(tally.oldest, told.alive - told.words[found]);
    }
}

void kill(const std::vector<Killing>& killings, const WritingRoom& model, Tally& tally, bool isControl)
{
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    std::deque<std::unique_ptr<KilledTypist>> running;
    std::size_t begun = 0;
    while (begun < killings.size() || !running.empty()) {
        while (begun < killings.size() && running.size() < atOnce) {
            const QString home = model.place.filePath(QStringLiteral("typist-%1-%2").arg(isControl).arg(begun));
            model.keepFilesAs(QFileInfo(home).fileName() + QStringLiteral("/room.anxin"));
            running.push_back(std::make_unique<KilledTypist>(killings[begun++], home));
        }
        if (!QTest::qWaitFor([&] { return std::ranges::any_of(running, [](const auto& typist) { return typist->isOver(); }); },
                             60'000))
            FAIL("a process was not killed");
        const auto over = std::ranges::find_if(running, [](const auto& typist) { return typist->isOver(); });
        judge(**over, tally, isControl);
        QDir((*over)->home()).removeRecursively();
        running.erase(over);
    }
    qputenv("XDG_DATA_HOME", data);
}

} // namespace

// Started by the test below, and killed by it.
TEST_CASE("somebody types until the process is killed", "[.][typist]")
{
    const QStringList told = QString::fromLocal8Bit(qgetenv("ANXIN_TYPIST")).split(u' ');
    if (told.size() == 4)
        typeUntilKilled(told[3], told[0].toInt(), static_cast<Hand>(told[1].toInt()), told[2].toUInt());
}

TEST_CASE("whatever ends the typing, nothing older than the bound is lost", "[.][gui][draft][lost-text]")
{
    const InMemory quick;
    std::mt19937 dice = chance();
    const int enough = qgetenv("ANXIN_PROMISES") == "full" ? endingsFull : endingsQuick;
    WritingRoom room;
    Tally tally, control;
    std::vector<Killing> killings, broken;
    room.lock();
    room.keepFilesAs(QStringLiteral("untouched"));
    room.unlock(room.password);
    Keyboard keyboard{room, dice, tally, Keyboard::Drafts::Kept};
    for (int ended = 0; ended < enough; ++ended) {
        const auto ending = anyEnding(dice);
        if (ending == Ending::Kill)
            killings.push_back(anyKilling(dice, false));
        else
            keyboard.typeAndEnd(ending);
    }
    keyboard.lookForTheRest();
    Keyboard careless{room, dice, control, Keyboard::Drafts::Broken};
    for (int ended = 0; ended < enough / 15; ++ended)
        careless.typeAndEnd(Ending::Escape);
    careless.lookForTheRest();
    CHECK(control.lost > control.ended[Ending::Escape] / 2);
    const int lostByHand = control.lost;

    room.lock();
    room.putFilesBack(QStringLiteral("untouched"));
    kill(killings, room, tally, false);
    for (int ended = 0; ended < enough / 25; ++ended)
        broken.push_back(anyKilling(dice, true));
    kill(broken, room, control, true);
    CHECK(tally.lost == 0);
    CHECK(tally.missing > 0); // the kills come while somebody types
    CHECK(control.lost - lostByHand > control.kills / 2);
    std::cout << "drafts: " << enough << " endings (Esc " << tally.ended[Ending::Escape] << ", form closed "
              << tally.ended[Ending::CloseForm] << ", window closed " << tally.ended[Ending::CloseWindow] << ", Ctrl+L "
              << tally.ended[Ending::LockKey] << ", locked by itself " << tally.ended[Ending::LockByItself] << ", killed "
              << tally.kills << ") in " << writingPlaces().size() << " places, " << tally.words << " words, " << tally.missing
              << " lost by a kill, the oldest " << tally.oldest << " ms old; " << tally.lost
              << " older than the bound; control without drafts found " << lostByHand << " of " << control.ended[Ending::Escape]
              << " and " << control.lost - lostByHand << " of " << control.kills << " kills\n";
}
