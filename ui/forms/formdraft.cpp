// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formdraft.h"

#include "ui/forms/formbase.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSignalBlocker>

#include <utility>

namespace anxin {

Q_LOGGING_CATEGORY(draftLog, "anxin.draft")

FormDraft::FormDraft(Drafts drafts, QString key, FormBase& form)
    : m_drafts(std::move(drafts)),
      m_key(std::move(key)),
      m_form(form),
      m_fresh(form.typed())
{
    if (const auto left = m_drafts.find(m_key)) {
        m_form.retype(QJsonDocument::fromJson(left->content.toUtf8()).object());
        m_takenUp = left->keptAt;
        m_keptAt = left->keptAt;
        m_state = State::Kept;
    }
    connect(&m_pace, &DraftPace::due, this, &FormDraft::keep);
    connect(&m_form, &FormBase::edited, this, &FormDraft::onEdited);
}

FormDraft::~FormDraft()
{
    const QSignalBlocker quietly(this); // whoever listens may be half gone
    keep();
}

void FormDraft::onEdited()
{
    m_discarded.reset();
    if (m_state != State::Failed) // that stays to be read until it is mended
        become(State::Typing);
    m_pace.typed();
}

void FormDraft::keep()
{
    if (!m_pace.isWaiting())
        return;
    try {
        m_keptAt = m_drafts.keep(m_key, QString::fromUtf8(QJsonDocument(m_form.typed()).toJson(QJsonDocument::Compact)));
        m_pace.done();
        m_fault.reset();
        become(State::Kept);
    } catch (const Fault& fault) {
        qCWarning(draftLog) << "draft:" << fault.detail();
        m_pace.failed();
        m_fault = fault;
        become(State::Failed);
    }
}

void FormDraft::end()
{
    m_pace.done();
    m_fault.reset();
    m_drafts.discard(m_key);
    become(State::None);
}

void FormDraft::discard()
{
    const QJsonObject typed = m_form.typed();
    end();
    m_form.retype(m_fresh);
    m_discarded = typed;
}

void FormDraft::bringBack()
{
    if (!m_discarded)
        return;
    m_form.retype(*std::exchange(m_discarded, std::nullopt));
    m_pace.typed();
    keep();
}

void FormDraft::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace anxin
