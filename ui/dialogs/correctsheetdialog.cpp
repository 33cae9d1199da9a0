// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/correctsheetdialog.h"

#include "ui/pages/screening/answergrid.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

CorrectSheetDialog::CorrectSheetDialog(std::unique_ptr<SheetCorrection> correction, const QString& by, QWidget* parent)
    : Dialog(QSize(960, 640), parent),
      m_correction(std::move(correction)),
      m_grid(new AnswerGrid),
      m_place(secondary({})),
      m_keys(secondary({})),
      m_changes(bodyText({})),
      m_by(new TextEdit),
      m_reason(new TextEdit(tr("for example: two rows were mixed up"))),
      m_bar(new MessageBar),
      m_correct(primaryButton(tr("Correct answers")))
{
    auto* leave = button(tr("Close"));
    m_keys->setWordWrap(true);
    m_by->setValue(by);
    QBoxLayout* inside = vertical(
        {cardTitle(tr("Correct answers")), secondary(m_correction->identity()),
         muted(tr("What the sheet said before is kept. A critical answer stays on the list.")), m_bar, m_place, m_grid, m_keys,
         m_changes,
         horizontal({grow(labelled(tr("Why it is corrected"), m_reason), 2), grow(labelled(tr("Corrected by"), m_by))})},
        10);
    for (const QString& line : m_correction->history())
        inside->addWidget(muted(tr("Corrected before: %1").arg(line)));
    inside->addStretch();
    auto* column = panel(inside);
    setLayout(margins(vertical({grow(scrolling(column, Scroll::BothWays)), toolbar({stretch(), leave, m_correct})}), 24, 20));
    m_grid->set(&m_correction->typing());
    follow();
    setStartOfKeys(*this, m_grid);
    m_grid->setFocus();

    connect(m_grid, &AnswerGrid::typed, this, &CorrectSheetDialog::follow);
    connect(m_grid, &AnswerGrid::moved, this, &CorrectSheetDialog::follow);
    connect(m_grid, &AnswerGrid::wrong, this,
            [this] { m_bar->show(Tone::Warn, tr("That is no answer of this question. Nothing was changed.")); });
    connect(m_grid, &AnswerGrid::ended, this, [this] { m_reason->setFocus(); });
    connect(m_grid, &AnswerGrid::left, this, &QDialog::close);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectSheetDialog::correct);
    connect(m_correct, &QPushButton::clicked, this, &CorrectSheetDialog::correct);
}

void CorrectSheetDialog::follow()
{
    m_bar->clear();
    m_place->setText(m_grid->place());
    m_keys->setText(m_grid->keyLine());
    const QStringList changes = m_correction->changes();
    m_changes->setText(changes.isEmpty() ? tr("No answer is changed yet.")
                                         : tr("Changed: %1").arg(changes.join(QStringLiteral("  ·  "))));
}

void CorrectSheetDialog::correct()
{
    if (const auto refusal = m_correction->correct(m_by->value(), m_reason->value()))
        return m_bar->show(Tone::Warn, *refusal);
    Q_EMIT corrected();
    close();
}

} // namespace anxin
