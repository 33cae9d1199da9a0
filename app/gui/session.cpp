// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/session.h"

#include "core/services/agenda.h"
#include "core/vault/vaultfolder.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

TodayModel::Loops loopsOf(Room& room)
{
    return [&room] {
        return openLoops(room.triage, room.casework, room.campaigns, room.rules, room.vault.clock().zone(), room.counsellor());
    };
}
} // namespace

Session::Session(std::unique_ptr<Vault> vault, const Desk& desk)
    : m_desk(desk),
      m_vault(std::move(vault)),
      m_room(*m_vault, desk.catalogue),
      m_today(loopsOf(m_room), m_room.registered, m_room.triage, m_vault->news(), desk.clock)
{
    addPages();
    addCommands();
}

Session::~Session()
{
    m_desk.window.removePages();
}

// Adding a page is a folder in ui/pages, its model above, and one line here.
void Session::addPages()
{
    const Places places{};
    m_desk.window.addPage(std::make_unique<TodayPage>(m_today, places, safety()));
}

void Session::addCommands() {}

void Session::keepDrafts() {}

void Session::close()
{
    m_vault->close();
}

std::vector<SafetyLine> Session::safety()
{
    const VaultFolder* folder = m_vault->folder();
    const OpeningReport report = folder ? folder->openingReport() : OpeningReport{};
    std::vector<SafetyLine> lines;
    if (report.isClean())
        lines.push_back({Tone::Ok, Tr::tr("The vault is encrypted; its log was checked when it was opened and is unbroken.")});
    if (report.headerHealed)
        lines.push_back(
            {Tone::Warn, Tr::tr("One of the two key files was damaged and has been written again. Nothing is lost.")});
    if (report.auditBroken)
        lines.push_back({Tone::Danger, Tr::tr("The log of this vault has been changed from outside. Please keep a copy of the "
                                              "folder and tell whoever is responsible for data protection.")});
    if (report.olderThanHeader)
        lines.push_back({Tone::Danger, Tr::tr("The database is older than the key file: an earlier copy has been put in its "
                                              "place, and what was entered since then is not in it.")});
    return lines;
}

} // namespace anxin
