// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"
#include "forms/inputs/textinputs.h"

#include <QHash>

#include <vector>

class QCompleter;
class QStringListModel;

namespace touchbase::ui {

/// A name under which a buyer is known.
struct KnownBuyer {
    BuyerId buyer;
    QString name;
};

/// A buyer, found by typing any part of a name. Only a name that exists is taken; where what was typed is part of one
/// name alone, that name is filled in when the focus leaves, so it is seen before it is stored.
class BuyerInput final : public TextInput
{
    Q_OBJECT
public:
    explicit BuyerInput(const QString &name);

    void setContent(const QString &content) override;
    /// All names and aliases. Until then nothing can be chosen.
    void setKnown(std::vector<KnownBuyer> known);
    [[nodiscard]] std::optional<BuyerId> value() const;
    void setValue(std::optional<BuyerId> value);

Q_SIGNALS:
    /// Another buyer, or none.
    void chosen(std::optional<touchbase::BuyerId> buyer);

protected:
    [[nodiscard]] std::optional<Error> readError() const override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QStringList matches() const;
    void lookUp();

    std::vector<KnownBuyer> m_known;
    QHash<QString, BuyerId> m_byFoldedName;
    std::optional<BuyerId> m_wanted; ///< set before the names were known
    std::optional<BuyerId> m_chosen;
};

/// People who took part: names separated by "; ", completed one by one; a name that is no contact yet is kept.
class PeopleInput final : public TextInput
{
    Q_OBJECT
public:
    explicit PeopleInput(const QString &name);

    void setKnown(const QStringList &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int startOfName() const;
    void complete();
    void put(const QString &name);

    QCompleter *m_completer;
    QStringListModel *m_names;
};

} // namespace touchbase::ui
