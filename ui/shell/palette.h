// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QAbstractListModel>
#include <QFrame>

class QLineEdit;
class QListView;

namespace touchbase::ui {

/// Something that the palette can lead to.
struct PaletteEntry {
    enum class Kind {
        Action,
        Buyer,
        Contact
    };
    Kind kind;
    QString text;
    QString hint; ///< a shortcut, a vertical, whose contact it is
    std::optional<ActionId> action = {};
    std::optional<BuyerId> buyer = {};
};

/// What answers the words typed so far, best first; among equals what was used lately.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr size_t mostShown = 50;

    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<PaletteEntry> entries);
    void setTyped(const QString &typed);
    void rememberUse(const PaletteEntry &entry);
    [[nodiscard]] const PaletteEntry &entryAt(int row) const { return m_entries[m_shown[static_cast<size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int recency(const PaletteEntry &entry) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<size_t> m_shown;
    QString m_typed;
    QStringList m_used; ///< texts, the latest first
};

/// The box that reaches everything (Ctrl+K): type, arrow keys, Enter; Escape closes. An action that needs a buyer asks
/// for it in the same box.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    /// Shows the box over its window. `desk` may be null: then there are only actions.
    void open(Desk *desk, const ActionSet &actions, std::optional<BuyerId> present);
    /// Asks for a buyer for an action.
    void askBuyer(Desk &desk, ActionId action);

Q_SIGNALS:
    void actionChosen(touchbase::ui::ActionId action, std::optional<touchbase::BuyerId> buyer);
    void buyerChosen(touchbase::BuyerId buyer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBox(const QString &placeholder);
    void addPeople(Desk &desk, bool contacts);
    void choose();
    void close();

    QLineEdit *m_line;
    QListView *m_list;
    PaletteModel *m_model;
    std::vector<PaletteEntry> m_entries;
    std::optional<ActionId> m_asksFor;
    std::optional<BuyerId> m_present;
    QPointer<Desk> m_desk;
    QPointer<QWidget> m_focusBefore;
    int m_generation = 0;
};

} // namespace touchbase::ui
