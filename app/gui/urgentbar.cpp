// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/urgentbar.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
} // namespace

UrgentBar::UrgentBar(MainWindow& window, TriageService& triage, RegisterService& registered, ChangeNotifier& news,
                     const Clock& clock, Ways ways)
    : m_window(window),
      m_urgent(triage, registered, news, clock)
{
    QObject::connect(&m_urgent, &Urgent::changed, &m_urgent, [this] { tell(); });
    QObject::connect(&m_window.urgent(), &MessageBar::acted, &m_urgent, [this, ways = std::move(ways)] {
        if (m_urgent.pupils().size() == 1)
            ways.firstContact(m_urgent.pupils().front());
        else
            ways.showAll();
    });
    tell();
}

UrgentBar::~UrgentBar()
{
    m_window.urgent().clear();
}

void UrgentBar::tell()
{
    MessageBar& bar = m_window.urgent();
    const std::size_t pupils = m_urgent.pupils().size();
    if (pupils == 0)
        return bar.clear();
    if (bar.text() == m_urgent.words())
        return;
    QApplication::alert(&m_window);
    bar.show(Tone::Danger, m_urgent.words(), pupils == 1 ? Tr::tr("First contact") : Tr::tr("To these pupils"));
}

} // namespace anxin
