// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/rowinput.h"

#include "kit/plaintext.h"

#include <algorithm>

namespace touchbase::ui {

RowInput::RowInput(const QString &name) : ChoiceBox(name)
{
    addItem(QStringLiteral("–"), QString());
    connect(this, &QComboBox::activated, this, [this] { m_wanted.clear(); });
    connect(this, &QComboBox::currentTextChanged, this,
            [this](const QString &text) { setToolTip(plainToolTip(text)); });
}

void RowInput::setKnown(std::vector<Known> known)
{
    std::ranges::stable_sort(
        known, [](const Known &left, const Known &right) { return left.name.localeAwareCompare(right.name) < 0; });
    const QString chosen = content();
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(1);
    for (const Known &one : known)
        addItem(one.name.simplified(), QString::number(one.row));
    setContent(chosen);
    setToolTip(plainToolTip(currentText()));
}

QString RowInput::content() const
{
    return m_wanted.isEmpty() ? ChoiceBox::content() : m_wanted;
}

void RowInput::setContent(const QString &content)
{
    m_wanted = findData(content) < 0 ? content : QString();
    ChoiceBox::setContent(content);
}

std::optional<qint64> RowInput::value() const
{
    const qint64 row = content().toLongLong();
    return row > 0 ? std::optional(row) : std::nullopt;
}

void RowInput::setValue(std::optional<qint64> value)
{
    setContent(value ? QString::number(*value) : QString());
}

} // namespace touchbase::ui
