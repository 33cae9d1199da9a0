// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/problempresenter.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QPushButton>
#include <QSysInfo>

namespace anxin {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProblemPresenter)
};

// Short, to be read out on the telephone.
QString codeOf(const Fault& fault)
{
    return QStringLiteral("AX-%1").arg(static_cast<int>(fault.kind()) + 1, 2, 10, QLatin1Char('0'));
}
} // namespace

QString detailsOf(const Fault& fault)
{
    return QStringLiteral("Anxin " ANXIN_VERSION ", Qt %1, %2\n%3 %4")
        .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), codeOf(fault), fault.detail());
}

void ProblemPresenter::present(const Fault& fault)
{
    if (m_dialog)
        return;
    m_dialog = new Dialog(QSize(), &m_window);
    QPushButton* copy = button(Tr::tr("Copy details"), Icon::Copy);
    QPushButton* close = primaryButton(Tr::tr("Close"));
    close->setDefault(true);
    QObject::connect(copy, &QPushButton::clicked, m_dialog,
                     [details = detailsOf(fault)] { QApplication::clipboard()->setText(details); });
    QObject::connect(close, &QPushButton::clicked, m_dialog, &QDialog::accept);
    QLabel* what = bodyText(sentence(fault));
    what->setMinimumWidth(360);
    m_dialog->setLayout(margins(vertical({horizontal({aligned(new IconLabel(Icon::Alert, 28, &Tokens::danger), Qt::AlignTop),
                                                      grow(vertical({cardTitle(Tr::tr("This did not work")), what,
                                                                     muted(Tr::tr("Code %1").arg(codeOf(fault)))},
                                                                    8))},
                                                     16),
                                          gap(8), toolbar({copy, stretch(), close})}),
                                24, 20));
    m_dialog->open();
}

} // namespace anxin
