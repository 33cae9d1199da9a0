// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/mergedialog.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace anxin {

namespace {
enum Column { What, Kept, Absorbed };
} // namespace

MergeDialog::MergeDialog(MergeComparison comparison, QWidget* parent)
    : Dialog(QSize(860, 680), parent),
      m_comparison(std::move(comparison)),
      m_bar(new MessageBar),
      m_fields(new QGridLayout),
      m_certain(new QCheckBox(tr("I have made sure: this is one pupil all the same"))),
      m_otherFile(linkButton(tr("Let the other case file go on"))),
      m_merge(primaryButton(tr("Merge into one"))),
      m_consequences(vertical({}, 6))
{
    QPushButton* swap = button(tr("Keep the other entry"), Icon::Undo);
    QPushButton* apart = button(tr("These are two pupils"));
    QPushButton* leave = button(tr("Close"));
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(24);
    m_fields->setVerticalSpacing(10);
    m_fields->setColumnStretch(Kept, 1);
    m_fields->setColumnStretch(Absorbed, 1);
    QLayout* content =
        vertical({new Card(vertical({m_fields})), toolbar({cardTitle(tr("What will happen")), stretch(), m_otherFile}),
                  m_consequences, stretch()},
                 12);
    setLayout(
        page(vertical({toolbar({pageTitle(tr("Is this one pupil?")), stretch(), swap}), m_bar, grow(scrolling(panel(content))),
                       rule(), m_certain, toolbar({leave, stretch(), apart, m_merge})})));
    connect(swap, &QPushButton::clicked, this, [this] {
        m_comparison.swap();
        follow();
    });
    connect(m_otherFile, &QPushButton::clicked, this, [this] {
        m_comparison.setFileThatGoesOn(m_comparison.order().fileThatGoesOn == Side::Kept ? Side::Absorbed : Side::Kept);
        follow();
    });
    connect(apart, &QPushButton::clicked, this, &MergeDialog::keepApart);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_certain, &QCheckBox::toggled, this, [this] { showConsequences(); });
    follow();
}

void MergeDialog::merge()
{
    const ActOutcome outcome =
        m_comparison.merge(m_certain->isChecked() ? MergeOrder::Certainty::Certain : MergeOrder::Certainty::Asked);
    if (const auto* refusal = std::get_if<QString>(&outcome))
        return m_bar->show(Tone::Warn, *refusal);
    const StudentId pupil = m_comparison.order().kept;
    accept();
    Q_EMIT merged(pupil);
}

void MergeDialog::keepApart()
{
    m_comparison.keepApart();
    accept();
}

void MergeDialog::follow()
{
    showFields();
    showConsequences();
}

void MergeDialog::showFields()
{
    emptyOut(*m_fields, Gone::WhenIdle);
    const auto title = [](const QString& text, const QString& below) {
        QLabel* name = cardTitle(text);
        name->setWordWrap(true);
        return panel(vertical({muted(below), name}, 2));
    };
    m_fields->addWidget(title(m_comparison.title(Side::Kept), tr("Stays")), 0, Kept, Qt::AlignTop);
    m_fields->addWidget(title(m_comparison.title(Side::Absorbed), tr("Goes into it")), 0, Absorbed, Qt::AlignTop);
    int row = 1;
    for (const ComparedField& field : m_comparison.fields()) {
        m_fields->addWidget(secondary(field.label), row, What);
        if (field.differs)
            showChoice(field, row++);
        else
            m_fields->addWidget(secondary(field.kept.isEmpty() ? QStringLiteral("—") : field.kept), row++, Kept, 1, 2);
    }
}

void MergeDialog::showChoice(const ComparedField& field, int row)
{
    QButtonGroup* group = nullptr; // goes with its buttons
    for (const Side side : {Side::Kept, Side::Absorbed}) {
        const QString& words = side == Side::Kept ? field.kept : field.absorbed;
        auto* radio = new QRadioButton(words.isEmpty() ? tr("not known") : words);
        radio->setAccessibleName(tr("%1: %2", "field, what one entry says").arg(field.label, radio->text()));
        if (!group)
            group = new QButtonGroup(radio);
        group->addButton(radio);
        radio->setChecked(field.right == side);
        m_fields->addWidget(radio, row, side == Side::Kept ? Kept : Absorbed);
        connect(radio, &QRadioButton::clicked, this, [this, key = field.key, side] {
            m_comparison.take(key, side);
            showConsequences();
        });
    }
}

void MergeDialog::showConsequences()
{
    emptyOut(*m_consequences, Gone::WhenIdle);
    const auto& preview = m_comparison.preview();
    m_merge->setEnabled(preview.has_value());
    m_otherFile->setVisible(preview && preview->files);
    if (!preview) {
        m_certain->hide();
        m_bar->show(Tone::Warn, sentence(preview.error()));
        return;
    }
    for (const QString& sentence : sentencesOf(*preview))
        m_consequences->addWidget(bodyText(sentence));
    m_consequences->addWidget(bodyText(
        tr("It can be taken apart again: see “Enrolment” on the pupil's card. What came from each goes back to it; what "
           "is added later stays with the one that is kept.")));
    const bool needsLook = needsCertainty(preview->cautions);
    m_certain->setVisible(needsLook);
    m_merge->setEnabled(!needsLook || m_certain->isChecked());
    const QStringList cautions = sentencesOf(preview->cautions);
    if (cautions.isEmpty())
        m_bar->clear();
    else
        m_bar->show(needsLook ? Tone::Warn : Tone::Info, inOneLine(cautions));
}

} // namespace anxin
