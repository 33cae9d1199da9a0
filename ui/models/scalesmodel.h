// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/tablefile.h"
#include "core/services/editions/editionservice.h"
#include "core/services/kiosk/kioskservice.h"
#include "ui/models/answerimport.h"
#include "ui/models/editionchanges.h"
#include "ui/models/shownlist.h"
#include "ui/models/watch.h"

namespace anxin {

// Reads a definition and scores its examples; takes and gives values only, so that it may run on a worker thread. Throws
// Fault{NotReadable} where the file cannot be opened.
Result<CheckedEdition, EditionRefusal> checkEditionFile(const QString& path);

// An edition that may be adopted, and the sheets that it would be tried on. Values, for a worker thread.
struct EditionPlan {
    EditionProposal proposal;
    std::vector<SheetOnFile> sheets;
    RuleBook rules;
    EditionPreview preview(Progress& progress) const;
};

// The questionnaires of this room, and editions of the school's own on their way in. Nothing is written before `adopt`.
class ScalesModel final : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    struct Sources {
        EditionService& editions;
        KioskService& kiosk;
        RegisterService& registered;
        TriageService& triage;
    };
    ScalesModel(const Sources& sources, ChangeNotifier& news, const Clock& clock);

    ShownList& scales() { return m_scales; }
    EditionChangesModel& changes() { return m_changes; }
    QString titleOf(int row) const; // of the scales
    void refreshIfStale();

    Result<EditionPlan, EditionRefusal> plan(const CheckedEdition& edition);
    // Fills `changes`.
    void show(const EditionPlan& plan, const EditionPreview& preview);
    // What a person should know of an edition before adopting it, a sentence each.
    static QStringList cautions(const EditionProposal& proposal);
    // "PHQ-A · edition 2, until now 1 · 13 questions"
    static QString factsOf(const EditionProposal& proposal);
    // How many results would stay and how many not, in all and by campaign.
    QString figuresOf(const EditionPreview& preview) const;
    Result<void, EditionRefusal> adopt(const EditionPlan& plan, const QString& source);

    // The words of the questionnaire in a row: read from a table of the school's, looked at, and loaded. Refused, in words.
    Result<Wording, QString> readWording(int row, const TableFile& table) const;
    static std::vector<ShownRow> rowsOf(const Wording& wording);
    std::optional<QString> load(int row, const Wording& wording, const QString& source);

Q_SIGNALS:
    void stale();

private:
    void refresh();
    const Definition& scale(int row) const { return *m_sources.editions.catalogue().all().at(static_cast<std::size_t>(row)); }

    Sources m_sources;
    const Clock& m_clock;
    Watch m_watch;
    ShownList m_scales;
    EditionChangesModel m_changes;
};

} // namespace anxin
