// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/outcomescreen.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>

#include <memory>

namespace anxin {

OutcomeScreen::OutcomeScreen(const MendOutcome& outcome, FileChooser& chooser, QWidget* parent)
    : QWidget(parent),
      m_words(outcome.sentences + outcome.list),
      m_message(new MessageBar),
      m_list(new QTextEdit)
{
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setPlainText(outcome.list.join(u'\n'));
    m_list->setAccessibleName(tr("What was saved, and what was not"));
    m_list->setMinimumHeight(scaled(260, this));
    m_list->setHidden(outcome.list.isEmpty());
    QPushButton* keep = button(tr("Save this list…"), Icon::File);
    QPushButton* paper = button(tr("Print it…"), Icon::Printer);
    QPushButton* on = primaryButton(outcome.action);
    keep->setHidden(outcome.list.isEmpty());
    paper->setHidden(outcome.list.isEmpty());
    QBoxLayout* words = vertical({}, 6);
    for (const QString& sentence : outcome.sentences)
        words->addWidget(bodyText(sentence));
    auto* mark =
        outcome.tone == Tone::Ok ? new IconLabel(Icon::Shield, 24, &Tokens::ok) : new IconLabel(Icon::Alert, 24, &Tokens::warn);
    auto* card = new Card(vertical({horizontal({mark, grow(sectionTitle(outcome.title))}, 10), words, m_message, grow(m_list),
                                    toolbar({keep, paper, stretch(), on})}));
    card->setFixedWidth(scaled(760, this));
    setLayout(gate(card));
    setFocusProxy(on);
    connect(keep, &QPushButton::clicked, this, [this, &chooser] {
        chooser.chooseFolder(this, tr("Where shall the list lie?"),
                             [this](const QString& folder) { Q_EMIT saveRequested(folder, listed()); });
    });
    connect(paper, &QPushButton::clicked, this, &OutcomeScreen::print);
    connect(on, &QPushButton::clicked, this, &OutcomeScreen::leaving);
}

QString OutcomeScreen::listed() const
{
    return m_words.join(u'\n');
}

void OutcomeScreen::tell(Tone tone, const QString& words)
{
    m_message->show(tone, words);
}

void OutcomeScreen::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter* chosen) { QTextDocument(listed()).print(chosen); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // lives as long as its dialog
    dialog->open();
}

} // namespace anxin
