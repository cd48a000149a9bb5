// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/actions.h"
#include "desk/drafts.h"
#include "desk/preferences.h"
#include "desk/whenfinished.h"
#include "operations/scoring/portfolio.h"
#include "render/format.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace touchbase::ui {

/// Something to say at the foot of the window: what was done, with a way back, or what failed.
struct Notice {
    enum class Kind {
        Info,
        Done,
        Warning,
        Failure
    };
    Kind kind;
    QString text;
    bool canUndo = false;
    /// Another way on than undoing, as words of a button and what they do; called at most once, in the window's thread.
    QString wayOn = {};
    std::function<void()> goOn = {};
};

/// A record that a page asks to have opened for editing.
struct RecordReference {
    QString table;
    qint64 row;
    BuyerId buyer;
};

/// A form that a page asks for, by the name of its kind: of a stored record, or a new one.
struct FormRequest {
    QString kind;
    std::optional<BuyerId> buyer = {};
    std::optional<qint64> row = {};
};

/// A step that a stored record takes by itself: without the whole record being opened.
enum class RecordStep {
    ValidateExpectation,
    RespondToIssue,
    ResolveIssue,
    ReopenIssue,
    CloseLoop, ///< of a survey
    FinishTask,
    ReopenTask,
    EditIncident,
    CloseIncident,
    TellBuyer ///< of an incident
};

/// A review that is to become a PDF, for whom.
struct ReviewExport {
    enum class Audience {
        Buyer, ///< without internal score and words
        Team
    };
    Id<Review> review;
    BuyerId buyer;
    Day quarterEnd; ///< the last day of the quarter that it speaks of; of one of the first days, when it is due
    Audience audience;
    ReviewKind kind = ReviewKind::Quarterly;
};

/// An open workspace as pages and forms stand on it: what they read with, what they ask to be done, what they are told.
/// Lives in the window's thread; owned by the window, handed down by reference, outlives every page and form.
class Desk final : public QObject
{
    Q_OBJECT
public:
    /// The workspace is open; settings and models are read at once, because nothing can be shown without them.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> over(std::unique_ptr<Workspace> workspace,
                                                            Preferences &preferences);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }
    [[nodiscard]] const ScoreSetup &setup() const { return m_setup; }
    [[nodiscard]] const render::Format &format() const { return m_format; }
    [[nodiscard]] Instant now() const { return m_workspace->clock().now(); }
    [[nodiscard]] Day today() const { return m_setup.dayOf(now()); }
    /// The file's name without its folder.
    [[nodiscard]] QString title() const;

    /// What came of an operation. Called in the window's thread, after everybody was told of the change.
    using Done = std::function<void(const Result<ChangeSet> &)>;
    /// Has an operation done. Success is announced with `said` (blank: the operation's title) and a way back. An error
    /// is announced too, unless `done` is there to tell it beside what was typed. `context` may die before.
    void perform(Operation operation, const QString &said = {}, QObject *context = nullptr, Done done = {});
    void undo();
    void redo();

    /// Runs a function with a reader on a reading thread and takes its answer here, later, unless `context` died
    /// meanwhile.
    template <class F, class Then>
    void read(QObject *context, F function, Then then, Lane lane = Lane::Interactive)
    {
        whenFinished(m_workspace->read(std::move(function), lane), context, std::move(then));
    }

    void announce(Notice::Kind kind, const QString &text, bool canUndo = false);
    void announce(const Error &error);
    /// Something was set aside; `wayOn` takes it up again.
    void announce(const QString &text, const QString &wayOn, std::function<void()> goOn);

    // What a page asks the window for.
    void openBuyer(BuyerId buyer, const QString &tab = {}) { Q_EMIT buyerRequested(buyer, tab); }
    void request(ActionId action, std::optional<BuyerId> buyer = {}) { Q_EMIT actionRequested(action, buyer); }
    void edit(const RecordReference &record) { Q_EMIT editRequested(record); }
    void open(const FormRequest &form) { Q_EMIT formRequested(form); }
    /// Everything in the workspace is another: it has to be opened anew.
    void reopen() { Q_EMIT reopenRequested(); }
    void take(RecordStep step, qint64 row) { Q_EMIT stepRequested(step, row); }
    void exportReview(const ReviewExport &wanted) { Q_EMIT reviewExportRequested(wanted); }

Q_SIGNALS:
    /// As Workspace::changed, after settings and models were read again where they changed.
    void changed(const touchbase::ChangeSet &changeSet);
    void undoChanged();
    void announced(const touchbase::ui::Notice &notice);
    void buyerRequested(touchbase::BuyerId buyer, const QString &tab);
    void actionRequested(touchbase::ui::ActionId action, std::optional<touchbase::BuyerId> buyer);
    void editRequested(const touchbase::ui::RecordReference &record);
    void formRequested(const touchbase::ui::FormRequest &form);
    void reopenRequested();
    void stepRequested(touchbase::ui::RecordStep step, qint64 row);
    void reviewExportRequested(const touchbase::ui::ReviewExport &wanted);

private:
    Desk(std::unique_ptr<Workspace> workspace, Preferences &preferences, ScoreSetup setup);
    void onChanged(const ChangeSet &changeSet);
    void finish(const Result<ChangeSet> &result, const QString &said, bool isTold);

    std::unique_ptr<Workspace> m_workspace;
    Preferences &m_preferences;
    Drafts m_drafts;
    ScoreSetup m_setup;
    render::Format m_format;
};

} // namespace touchbase::ui
