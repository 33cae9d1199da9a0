// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/editors.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace anxin {

namespace {
// 1.65 times the font's size. Qt counts from the font's own line, which is 1.45 times its size in Noto Sans CJK.
constexpr int lineHeightPercent = 114;
} // namespace

TextEdit::TextEdit(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    connect(this, &QLineEdit::textEdited, this, &TextEdit::edited);
}

TextArea::TextArea(int lines, QWidget* parent) : QTextEdit(parent), m_lines(lines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    dress();
    connect(this, &QTextEdit::textChanged, this, [this] {
        fit();
        if (!m_loading)
            Q_EMIT edited();
    });
}

void TextArea::setValue(const QString& value)
{
    const QScopedValueRollback loading(m_loading, true);
    setPlainText(value);
    dress();
}

void TextArea::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange || event->type() == QEvent::ReadOnlyChange)
        fit();
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

// Paragraphs that are typed later take the format of the one before.
void TextArea::dress()
{
    document()->setUndoRedoEnabled(false);
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    document()->setUndoRedoEnabled(true);
}

void TextArea::fit()
{
    const double line = QFontMetricsF(font()).height() * lineHeightPercent / 100;
    const double frame = 2 * document()->documentMargin() + 16;
    const double wanted = document()->size().height() + 16;
    const double least = (isReadOnly() ? 1 : m_lines) * line + frame;
    const int height = static_cast<int>(std::ceil(std::clamp(wanted, least, 3 * m_lines * line + frame)));
    if (height != minimumHeight())
        setFixedHeight(height);
}

NumberEdit::NumberEdit(int lowest, int highest, QWidget* parent) : QLineEdit(parent), m_lowest(lowest), m_highest(highest)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::edited);
}

std::optional<int> NumberEdit::value() const
{
    bool isNumber = false;
    const int number = tidied(text()).toInt(&isNumber);
    return isNumber && m_lowest <= number && number <= m_highest ? std::optional(number) : std::nullopt;
}

void NumberEdit::setValue(std::optional<int> value)
{
    setText(value ? QString::number(*value) : QString());
}

std::optional<Violation> NumberEdit::problem() const
{
    const QString typed = tidied(text());
    if (typed.isEmpty() || value())
        return std::nullopt;
    bool isNumber = false;
    typed.toInt(&isNumber);
    return Violation{
        {}, isNumber ? Rule::OutOfRange : Rule::NotANumber, QStringLiteral("%1–%2").arg(m_lowest).arg(m_highest), typed};
}

StepEdit::StepEdit(int lowest, int highest, int step, const QString& suffix, QWidget* parent) : QSpinBox(parent)
{
    setRange(lowest, highest);
    setSingleStep(step);
    setSuffix(suffix);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSpinBox::valueChanged, this, &StepEdit::edited);
}

void CheckEdit::setReadOnly(bool readOnly)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
}

QSize StepEdit::sizeHint() const
{
    return QSpinBox::sizeHint().expandedTo(QSize(0, scaled(34, this)));
}

QSize StepEdit::minimumSizeHint() const
{
    return QSpinBox::minimumSizeHint().expandedTo(QSize(0, scaled(34, this)));
}

void StepEdit::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

CheckEdit::CheckEdit(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    connect(this, &QCheckBox::clicked, this, &CheckEdit::edited);
}

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    if (auto* wipe = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) // Qt's own icon is lost in the dark
        wipe->setIcon(icon(Icon::X, &Tokens::text3));
    addAction(icon(Icon::Search, &Tokens::text3), QLineEdit::LeadingPosition);
    setTextMargins(-6, 0, 0, 0); // the glass has room enough of its own
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        return Q_EMIT intoList();
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace anxin
