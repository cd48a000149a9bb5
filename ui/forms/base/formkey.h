// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyer.h"

#include <QJsonObject>

#include <optional>

namespace touchbase::ui {

/// Which form it is: what kind, for whom, on which row. Forms with the same key are the same form: there is never a
/// second one, and they share a draft.
struct FormKey {
    QString kind; ///< such as touchpoint or issue-resolution
    std::optional<BuyerId> buyer = {};
    std::optional<qint64> row = {};

    bool operator==(const FormKey &) const = default;
    /// The name of its draft and of its window.
    [[nodiscard]] QString name() const;
};

/// What a draft holds: the fields that were changed, as typed.
struct FormDraft {
    FormKey key;
    QJsonObject fields;
    /// The person closed the form and knows of it; otherwise the program ended under it.
    bool wasClosed = false;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where it is no draft of a form.
    [[nodiscard]] static std::optional<FormDraft> from(const QJsonObject &json);
};

} // namespace touchbase::ui
