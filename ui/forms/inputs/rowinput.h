// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/inputs/choiceinput.h"

#include <vector>

namespace touchbase::ui {

/// One of the rows of the workspace by its name, such as a source, or none. Its names may come after its value.
class RowInput final : public ChoiceBox
{
    Q_OBJECT
public:
    struct Known {
        qint64 row;
        QString name;
    };

    explicit RowInput(const QString &name);

    /// The rows to choose from, sorted by name.
    void setKnown(std::vector<Known> known);

    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    [[nodiscard]] std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);

private:
    QString m_wanted; ///< set before it was known
};

} // namespace touchbase::ui
