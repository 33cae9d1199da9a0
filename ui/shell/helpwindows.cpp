// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpwindows.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HelpWindows)
};

using Line = std::pair<QString, QString>; // what, keys

QString keysOf(const QList<QKeySequence>& shortcuts)
{
    QStringList keys;
    for (const QKeySequence& shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  ·  "));
}

std::vector<Line> commandsOf(const MainWindow& window)
{
    std::vector<Line> lines;
    for (const CommandEntry& entry : commandTable)
        if (window.menus().offers(entry.command) && !shortcutsOf(entry).isEmpty())
            lines.emplace_back(nameOf(entry), keysOf(shortcutsOf(entry)));
    return lines;
}

std::vector<Line> pagesOf(const MainWindow& window)
{
    std::vector<Line> lines;
    for (const QAction* page : window.pageActions())
        if (!page->shortcut().isEmpty())
            lines.emplace_back(page->text(), keysOf(page->shortcuts()));
    return lines;
}

std::vector<Line> fieldKeys()
{
    const auto keys = [](const char* text) { return QKeySequence(QLatin1StringView(text)).toString(QKeySequence::NativeText); };
    return {{Tr::tr("Save or sign what the form is for"), keys("Ctrl+Return")},
            {Tr::tr("Write an own phrase"),
             Tr::tr("; abbreviation Space") + QStringLiteral("  ·  ") + keys("Alt+1") + u'–' + keys("Alt+9")},
            {Tr::tr("Calendar of a day"), keys("Alt+Down")},
            {Tr::tr("A day earlier or later"), keys("Down") + QStringLiteral("  ·  ") + keys("Up")},
            {Tr::tr("Open the row of a list"), keys("Return")},
            {Tr::tr("From the search into the list"), keys("Down")},
            {Tr::tr("Move a card of the triage board"), keys("Alt+Left") + QStringLiteral("  ·  ") + keys("Alt+Right")},
            {Tr::tr("In a timeline: the next entry, the one before"), keys("J") + QStringLiteral("  ·  ") + keys("K")},
            {Tr::tr("In a timeline: go on with a note that is not signed"), keys("E")},
            {Tr::tr("In a timeline: add to a signed note"), keys("A")},
            {Tr::tr("In a timeline: print what is marked"), keys("P")},
            {Tr::tr("One step back; what was typed is kept"), keys("Esc")},
            {Tr::tr("Menus of the window"), Tr::tr("Alt")}};
}

QWidget* sheetOf(const QString& title, const std::vector<Line>& lines)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& [what, keys] : lines) {
        grid->addWidget(bodyText(what), row, 0);
        grid->addWidget(secondary(keys), row, 1, Qt::AlignRight);
        ++row;
    }
    return new Card(vertical({cardTitle(title), grid}, 8));
}

// Title, what scrolls, and one button.
void show(MainWindow& window, QSize size, const QString& title, QWidget* content)
{
    auto* dialog = new Dialog(size, &window);
    QPushButton* close = primaryButton(Tr::tr("Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    QScrollArea* text = scrolling(content);
    text->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    text->setAccessibleName(title);
    dialog->setLayout(page(vertical({pageTitle(title), grow(text), toolbar({stretch(), close})})));
    dialog->open();
    close->setFocus();
}

void showShortcuts(MainWindow& window)
{
    QBoxLayout* cards = vertical({sheetOf(Tr::tr("Everywhere"), commandsOf(window))});
    if (const auto pages = pagesOf(window); !pages.empty())
        cards->addWidget(sheetOf(Tr::tr("Pages"), pages));
    cards->addWidget(sheetOf(Tr::tr("In forms and lists"), fieldKeys()));
    cards->addStretch();
    show(window, QSize(600, 640), Tr::tr("Keyboard shortcuts"), panel(cards));
}

void showAbout(MainWindow& window)
{
    const QString libraries =
        QStringLiteral(
            "Qt %1 (LGPL-3.0) · SQLCipher (BSD-3-Clause) · SQLiteCpp (MIT) · OpenSSL (Apache-2.0) · "
            "libsodium (ISC) · zxcvbn-c (MIT) · ICU (Unicode) · libzip (BSD-3-Clause) · "
            "Expat (MIT) · libxlsxwriter (BSD-2-Clause) · QPDF (Apache-2.0) · libqrencode (LGPL-2.1) · CLI11 (BSD-3-Clause)")
            .arg(QString::fromLatin1(qVersion()));
    show(window, QSize(600, 520), Tr::tr("About Anxin"),
         panel(vertical({cardTitle(Tr::tr("Version %1").arg(QStringLiteral(ANXIN_VERSION))),
                         bodyText(Tr::tr("The working memory of a school's counselling room. It never uses a network.")),
                         gap(4), cardTitle(Tr::tr("Licence")),
                         bodyText(Tr::tr("GNU General Public Licence, version 3 or later: you may use, study, share and change "
                                         "the program. There is no warranty. Questionnaires belong to their authors; each file "
                                         "in resources/scales names the licence of its wording and its source.")),
                         gap(4), cardTitle(Tr::tr("It stands on")), bodyText(libraries), stretch()},
                        8)));
}
} // namespace

void offerHelp(MainWindow& window)
{
    window.on(Command::Shortcuts, [&window] { showShortcuts(window); });
    window.on(Command::About, [&window] { showAbout(window); });
}

} // namespace anxin
