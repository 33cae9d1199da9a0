// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/screeningimport.h"
#include "core/services/registerservice.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace anxin {

// Answers of a survey on their way in. Nothing is written before `commit`. Reading and staging take and give values only, so
// that they may run on a worker thread; the rest lives on the vault's thread.

// A file that was read, or why not, in words.
struct AnswerFile {
    std::shared_ptr<const TableFile> table; // null: refused
    QString refusal;
};
AnswerFile readAnswerFile(const QString& path, Progress& progress);

// What a person must say about a file: how the answers are written is declared, never guessed.
struct AnswerDeclaration {
    std::optional<QString> scale;  // id of a definition
    std::optional<QString> coding; // name of an `AnswerReading`
    QString campaign;
    std::optional<CampaignKind> kind;
    std::optional<CampaignMode> mode;
    QDate startsOn;
};

// A file and its declaration, found to fit. Holds the definition, because a task may end after the room was locked.
struct AnswerPlan {
    std::shared_ptr<const TableFile> table;
    std::shared_ptr<const Definition> definition;
    AnswerReading reading;
    Campaign campaign;
    SchoolContext school;
    QStringList unread = {}; // headers of the columns that are left out
    ScreeningTarget target() const;
};
Result<Staging<StagedSheet>, AnswersRefusal> stageAnswers(const AnswerPlan& plan, Progress& progress);

class AnswerImport {
public:
    using Choice = std::pair<QString, QString>; // name and words

    // All must outlive it.
    // `beforeCommit`: e.g. makes a backup. Says what went wrong, in words; the import goes on.
    AnswerImport(
        Vault& vault, ScreeningService& screening, RegisterService& registered,
        std::function<QString()> beforeCommit = [] { return QString(); });

    std::vector<Choice> scales() const;
    std::vector<Choice> codings(const QString& scale) const;
    // What the campaign of that title was planned to be given.
    std::vector<CampaignScale> plannedFor(const QString& title) { return m_screening.plannedFor(title); }
    // What the file looks like to the program, as a hint: words of a coding; empty where it does not fit the questionnaire.
    QString looksLike(const TableFile& table, const QString& scale) const;
    const Clock& clock() const { return m_vault.clock(); }

    // Refused, in words: what is not declared yet, and files without what the questionnaire needs.
    Result<AnswerPlan, QString> plan(std::shared_ptr<const TableFile> table, const AnswerDeclaration& declared);
    // What `commit` would do; writes nothing.
    ScreeningReceipt rehearse(const AnswerPlan& plan, const Staging<StagedSheet>& staging);
    ScreeningReceipt commit(const AnswerPlan& plan, const Staging<StagedSheet>& staging);
    // What `beforeCommit` said of the last commit.
    const QString& troubleBefore() const { return m_troubleBefore; }

private:
    Vault& m_vault;
    std::function<QString()> m_beforeCommit;
    QString m_troubleBefore;
    ScreeningService& m_screening;
    RegisterService& m_register;
    ScreeningImport m_import;
};

// What is wrong with the rows of a file.
class ProblemsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Row, Place, Consequence, Problem, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setViolations(std::vector<CellViolation> violations);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CellViolation> m_violations;
};

} // namespace anxin
