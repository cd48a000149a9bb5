// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page.h"
#include "onboarding/boardmodel.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace touchbase::ui {

class DataTable;
class EmptyState;
class InlineMessage;
class OnboardingView;
class PlainLabel;

/// Every onboarding that runs: where each buyer stands in the first 30 days, what comes next and who is late; below,
/// the checklist and the gate of the one that is selected.
class OnboardingPage final : public Page
{
    Q_OBJECT
public:
    explicit OnboardingPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Onboarding"); }
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    [[nodiscard]] std::optional<BuyerId> currentBuyer() const override;
    void startFilter() override;
    void recalculate() override { load(); }
    void takeFocus() override;
    [[nodiscard]] std::vector<ActionId> fittingActions() const override;
    void act(ActionId id) override;

    [[nodiscard]] const BoardModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader(QBoxLayout &layout);
    void buildFilters(QBoxLayout &layout);
    void buildBoard();
    void load();
    void take(const Result<std::vector<BuyerOnboarding>> &running);
    void fillChoices();
    void applyFilter();
    void showEmpty();
    void showScope();
    void loadDetail();
    void select(std::optional<qint64> buyer);

    BoardModel *m_model;
    std::vector<BoardRow> m_rows; ///< all, filtered or not
    PlainLabel *m_scope = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_states = nullptr;
    QComboBox *m_specialists = nullptr;
    InlineMessage *m_error;
    QSplitter *m_splitter;
    DataTable *m_board;
    OnboardingView *m_view;
    EmptyState *m_empty;
    bool m_isStale = false; ///< something changed while it was not seen
    quint64 m_generation = 0;
    quint64 m_detailGeneration = 0;
    std::optional<qint64> m_wanted; ///< to be selected once it is there
};

} // namespace touchbase::ui
