// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/notedraft.h"

#include "core/base/fault.h"
#include "core/base/fieldjson.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/sessionnoteform.h"
#include "ui/models/pupilacts.h"
#include "ui/widgets/messagebar.h"

#include <QLoggingCategory>

namespace anxin {

Q_LOGGING_CATEGORY(draftLog, "anxin.draft")

namespace {
constexpr int pauseMsecs = 600;
constexpr int longestMsecs = 5000;
} // namespace

NoteDraft::NoteDraft(PupilActs& acts, QString key, SessionNoteForm& form, FormDialog& dialog)
    : QObject(&form),
      m_acts(acts),
      m_key(std::move(key)),
      m_form(form),
      m_dialog(dialog)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &NoteDraft::flush);
    connect(&form, &FormBase::edited, this, &NoteDraft::onEdited);
    // Leaving by Cancel or Escape keeps the draft too: no typed text is ever lost.
    connect(&dialog, &QDialog::rejected, this, &NoteDraft::flush);
}

void NoteDraft::begin(const SessionNote& fresh)
{
    const auto left = m_acts.draft(m_key);
    m_form.setRecord(left ? fromJsonText(*left, fresh) : fresh);
    if (left)
        m_dialog.bar().show(Tone::Info, tr("What you had begun to write is here again."));
    m_sinceKept.start();
}

void NoteDraft::onEdited()
{
    m_pending = true;
    m_dialog.setState(tr("Typing …"));
    if (m_sinceKept.elapsed() >= longestMsecs)
        flush();
    else
        m_pause.start();
}

void NoteDraft::flush()
{
    m_pause.stop();
    if (!m_pending)
        return;
    try {
        m_acts.keepDraft(m_key, toJsonText(m_form.record()));
        m_pending = false;
        m_sinceKept.restart();
        m_dialog.setState(tr("Draft saved"));
    } catch (const Fault& fault) { // said where one types, and tried again at the next key: no window may interrupt typing
        qCWarning(draftLog) << "draft:" << fault.detail();
        m_dialog.setState(tr("The draft could not be written; it is kept in memory. %1").arg(sentence(fault)));
    }
}

void NoteDraft::discard()
{
    m_pause.stop();
    m_pending = false;
    m_acts.discardDraft(m_key);
}

} // namespace anxin
