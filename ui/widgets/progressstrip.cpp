// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressstrip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace anxin {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent),
      m_step(bodyText({})),
      m_count(muted({})),
      m_bar(new QProgressBar),
      m_cancel(button(tr("Cancel"))),
      m_delay(new QTimer(this))
{
    setProperty("role", QStringLiteral("bar"));
    setProperty("tone", QStringLiteral("neutral"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_bar->setTextVisible(false);
    m_delay->setSingleShot(true);
    m_delay->setInterval(600);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_step->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
    setLayout(margins(horizontal({grow(vertical({horizontal({grow(m_step), m_count}), m_bar}, 6)), m_cancel}, 16), 16, 10));
    hide();
}

void ProgressStrip::begin(const QString& step)
{
    m_step->setText(step);
    m_bar->setAccessibleName(step);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    if (isHidden())
        m_delay->start();
}

void ProgressStrip::setProgress(int done, int total)
{
    const QLocale locale;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
}

void ProgressStrip::finish()
{
    m_delay->stop();
    hide();
}

} // namespace anxin
