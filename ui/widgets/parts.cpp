// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/parts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/levelglyph.h"
#include "ui/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace anxin {

Card::Card(QLayout* content, QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setLayout(margins(content, 16, 14));
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Pill::set(const QString& text, Tone tone)
{
    setText(text);
    setHidden(text.isEmpty());
    setRole(this, "pill", toneName(tone));
}

LevelBadge::LevelBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelBadge::set(int rank, const QString& word)
{
    m_rank = rank;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const QFontMetrics metrics(fontOf(13, QFont::Normal, this));
    return {scaled(14, this) + 6 + metrics.horizontalAdvance(m_word) + 20, scaled(22, this)};
}

void LevelBadge::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const ToneColours colours = coloursOf(toneOfLevel(m_rank), t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPillGround(painter, rect(), toneOfLevel(m_rank), t);
    const int glyph = scaled(14, this);
    drawLevel(painter, QRectF(9, (height() - glyph) / 2.0, glyph, glyph), m_rank, t);
    painter.setFont(fontOf(13, QFont::Normal, this));
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(9 + glyph + 6, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

IconLabel::IconLabel(Icon name, int size, Token token, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_token(token),
      m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::set(Icon name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_size, this), scaled(m_size, this)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_name, tokens(this).*m_token, width(), devicePixelRatioF()));
}

EmptyState::EmptyState(Icon name, const QString& title, const QString& sentence, QWidget* parent)
    : EmptyState(name, title, sentence, QString(), parent)
{
}

EmptyState::EmptyState(Icon name, const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent),
      m_title(cardTitle(title)),
      m_sentence(bodyText(sentence))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setProperty("role", QStringLiteral("secondary"));
    m_sentence->setMaximumWidth(scaled(420, this));
    QBoxLayout* column = vertical({stretch(2), aligned(new IconLabel(name, 40, &Tokens::text3), Qt::AlignHCenter), gap(4),
                                   m_title, horizontal({stretch(), grow(m_sentence, 4), stretch()})},
                                  8);
    if (!action.isEmpty()) {
        m_action = primaryButton(action);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
        column->addSpacing(8);
        column->addWidget(m_action, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    setLayout(margins(column, 24, 24));
}

// Its sentence may take more lines than one, and is not cut in a low window.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width())));
}

void EmptyState::set(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace anxin
