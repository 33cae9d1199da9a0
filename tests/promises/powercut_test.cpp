// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/memoryroom.h"
#include "tests/promises/powercut.h"
#include "tests/promises/promise.h"
#include "tests/promises/roomwork.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace anxin;

namespace {

constexpr int stepsOfARound = 60;
constexpr int cutsAtEachStep = 7;

struct Figures {
    qint64 states = 0, different = 0, lost = 0, corrupt = 0, replayed = 0;
    qint64 failures() const { return lost + corrupt; }
};

enum class Syncing { Extra, Off };

// Lets the room work on a disk in memory, and then thinks the power away at every step that the engine took.
class PowerCutProof {
public:
    PowerCutProof(Medium::Honesty honesty, Syncing syncing, std::mt19937& chance)
        : m_honesty(honesty),
          m_syncing(syncing),
          m_chance(chance)
    {
    }

    Figures figures;

    void round(qint64 enough)
    {
        m_known.clear();
        m_room.make([this](Vault& vault) { work(vault); });
        cutAll(m_room.disk.takeSteps(), enough);
    }

    // Cuts the power a second time, while the damage of the first cut is being repaired.
    void cutDuringRepair(qint64 enough, Medium::Honesty honesty)
    {
        for (const auto& [files, allowed] : m_hot) {
            m_room.disk.load(files);
            stateNow();
            const std::vector<DiskStep> repair = m_room.disk.takeSteps();
            Medium medium{files, honesty};
            for (const DiskStep& step : repair) {
                judge(medium, allowed);
                medium.take(step);
            }
            judge(medium, allowed);
            if (figures.states >= enough)
                return;
        }
    }

private:
    void work(Vault& vault)
    {
        m_room.disk.acknowledge(savedIn(vault));
        if (m_syncing == Syncing::Off)
            vault.connection().exec("PRAGMA synchronous = OFF");
        RoomWork room{vault};
        room.setUp();
        m_room.disk.acknowledge(savedIn(vault));
        for (int number = 0; number < stepsOfARound; ++number) {
            m_room.clock.advanceSeconds(61);
            room.step(number);
            m_room.disk.acknowledge(savedIn(vault));
        }
    }

    // Before the first acknowledgement there is only a file that no key file names yet.
    void cutAll(const std::vector<DiskStep>& steps, qint64 enough)
    {
        std::vector<std::string> acknowledged;
        for (const DiskStep& step : steps)
            if (step.what == DiskStep::What::Acknowledge)
                acknowledged.push_back(step.bytes.toStdString());
        Medium medium{{}, m_honesty};
        std::size_t told = 0;
        for (const DiskStep& step : steps) {
            if (figures.states >= enough)
                return;
            if (told >= 1 && step.what != DiskStep::What::Create)
                judge(medium, {acknowledged[told - 1], acknowledged[std::min(told, acknowledged.size() - 1)]});
            medium.take(step);
            told += step.what == DiskStep::What::Acknowledge ? 1 : 0;
        }
    }

    void judge(const Medium& medium, const std::unordered_set<std::string>& allowed)
    {
        for (int cut = 0; cut < cutsAtEachStep; ++cut) {
            const auto reached = cut == 0   ? Medium::Reached::Nothing
                                 : cut == 1 ? Medium::Reached::Everything
                                            : Medium::Reached::Chance;
            const DiskFiles files = medium.afterCut(reached, m_chance);
            const std::string& state = stateOf(files, allowed);
            ++figures.states;
            if (state.starts_with("corrupt"))
                ++figures.corrupt;
            else if (allowed.count(state) == 0)
                ++figures.lost;
        }
    }

    const std::string& stateOf(const DiskFiles& files, const std::unordered_set<std::string>& allowed)
    {
        std::size_t mark = 0;
        for (const auto& [name, bytes] : files)
            mark = qHash(bytes, mark * 31 + qHash(QByteArrayView(name.data(), static_cast<qsizetype>(name.size()))));
        const auto known = m_known.find(mark);
        if (known != m_known.end())
            return known->second;
        ++figures.different;
        m_room.disk.load(files);
        const std::string state = stateNow();
        const auto repair = m_room.disk.takeSteps();
        if (std::ranges::any_of(repair, isWriteToDatabase)) {
            ++figures.replayed;
            if (m_hot.size() < static_cast<std::size_t>(times(60, 2'000)))
                m_hot.emplace_back(files, allowed);
        }
        return m_known[mark] = state;
    }

    static bool isWriteToDatabase(const DiskStep& step)
    {
        return step.what == DiskStep::What::Write && step.name.ends_with(".db");
    }

    // As the program opens it after the power came back.
    std::string stateNow()
    {
        std::string state;
        const std::string damage = m_room.damage([&](Vault& vault) { state = savedIn(vault).toStdString(); });
        return damage.empty() ? state : "corrupt: " + damage;
    }

    Medium::Honesty m_honesty;
    Syncing m_syncing;
    std::mt19937& m_chance;
    MemoryRoom m_room;
    std::unordered_map<std::size_t, std::string> m_known; // states that look alike are opened once
    std::vector<std::pair<DiskFiles, std::unordered_set<std::string>>> m_hot;
};

} // namespace

TEST_CASE("whenever the power goes, every acknowledged step is there and the vault is whole", "[R01]")
{
    std::mt19937 dice = chance();
    PowerCutProof proof{Medium::Honesty::KeepsItsWord, Syncing::Extra, dice};
    const qint64 enough = times(20'000, 1'000'000);
    while (proof.figures.states < enough)
        proof.round(enough);
    CHECK(proof.figures.lost == 0);
    CHECK(proof.figures.corrupt == 0);
    CHECK(proof.figures.replayed > 0);

    const qint64 enoughBroken = times(1'500, 20'000);
    PowerCutProof careless{Medium::Honesty::KeepsItsWord, Syncing::Off, dice};
    careless.round(enoughBroken);
    CHECK(careless.figures.failures() > 100);
    PowerCutProof liar{Medium::Honesty::ForgetsSyncs, Syncing::Extra, dice};
    liar.round(enoughBroken);
    CHECK(liar.figures.failures() > 100);
    tell(QStringLiteral("R01 power cuts"),
         QStringLiteral(
             "%1 states (%2 different, %3 repaired), %4 lost, %5 corrupt; controls found %6 (no syncs) and %7 (a disk "
             "that lies)")
             .arg(proof.figures.states)
             .arg(proof.figures.different)
             .arg(proof.figures.replayed)
             .arg(proof.figures.lost)
             .arg(proof.figures.corrupt)
             .arg(careless.figures.failures())
             .arg(liar.figures.failures()));
}

TEST_CASE("the power may go again while a vault is being repaired from the first cut", "[R04]")
{
    std::mt19937 dice = chance();
    PowerCutProof proof{Medium::Honesty::KeepsItsWord, Syncing::Extra, dice};
    const qint64 first = times(2'000, 40'000);
    while (proof.figures.states < first)
        proof.round(first);
    const qint64 again = first + times(1'000, 20'000);
    proof.cutDuringRepair(again, Medium::Honesty::KeepsItsWord);
    const qint64 states = proof.figures.states - first;
    CHECK(states >= times(1'000, 20'000));
    CHECK(proof.figures.failures() == 0);
    const Figures sound = proof.figures;
    proof.cutDuringRepair(again + 500, Medium::Honesty::ForgetsSyncs);
    const qint64 control = proof.figures.failures() - sound.failures();
    CHECK(control > 0);
    tell(QStringLiteral("R04 power cuts during repair"),
         QStringLiteral("%1 states, %2 lost, %3 corrupt; control (a disk that lies) found %4")
             .arg(states)
             .arg(sound.lost)
             .arg(sound.corrupt)
             .arg(control));
}
