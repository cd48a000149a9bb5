// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exchange/importplan.h"
#include "operations/import/importoptions.h"
#include "operations/import/importresult.h"

#include <variant>

namespace touchbase::ui {

/// What a person chose to import.
struct ImportChoice {
    QStringList paths;                                                  ///< files and folders
    std::variant<std::monostate, RecordKind, exchange::Preset> as = {}; ///< nothing: recognised
    std::optional<exchange::Period> days = {};                          ///< of a report that does not tell them
    std::optional<exchange::Period> complete = {};
};

/// Looks at files and imports them, or fills an empty workspace from a complete export: all reading, staging and
/// merging happens on other threads. One thing at a time. Lives in the window's thread. When it goes away while it
/// works, it cancels: nothing stays half done.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Desk &desk, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Reads everything and says what would happen; changes nothing. Ends with `looked` or `stopped`.
    void look(const ImportChoice &choice);
    /// Imports what was looked at, read anew. Ends with `imported` or `stopped`, by RowsRejected where rows are
    /// rejected and `onlyGood` is not said.
    void importRows(bool onlyGood);
    /// Ends with `stopped` by Cancelled, soon.
    void cancel();
    /// Takes the import back that was made. Ends with `undone` or `stopped`.
    void undo();

    /// The one file is a complete export. It fills the workspace, which cannot be undone; then it is to be opened anew.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] qint64 rowsSoFar() const;
    [[nodiscard]] const ImportChoice &choice() const { return m_choice; }
    /// Of the last look or import that was not stopped; shared, so that it can be written on another thread.
    [[nodiscard]] const std::shared_ptr<const ImportResult> &result() const { return m_result; }

Q_SIGNALS:
    void looked();
    void imported();
    /// What was kept, because it was edited since or is still needed.
    void undone(const QStringList &kept);
    void stopped(const touchbase::Error &error);

private:
    /// What reading the beginnings of the files answers.
    struct Plan {
        std::vector<exchange::ImportItem> items;
        bool isWhole = false;
    };
    [[nodiscard]] static Result<Plan> planOf(const ImportChoice &choice);
    void onPlanned(const Result<Plan> &plan);
    void runWhole(bool dryRun);
    void onWholeRead(bool dryRun, const Result<ChangeSet> &done);
    void onLooked(const std::shared_ptr<ImportResult> &result, const Result<ChangeSet> &done);
    void onImported(const std::shared_ptr<ImportResult> &result, const Result<ChangeSet> &done);
    [[nodiscard]] ImportOptions options() const;
    void begin();
    void stop(const Error &error);

    Desk &m_desk;
    ImportChoice m_choice;
    std::vector<exchange::ImportItem> m_items;
    std::shared_ptr<ImportProgress> m_progress;
    std::shared_ptr<const ImportResult> m_result;
    bool m_isRunning = false;
    bool m_isWhole = false;
};

} // namespace touchbase::ui
