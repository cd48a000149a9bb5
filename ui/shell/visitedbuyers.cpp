// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/visitedbuyers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace touchbase::ui {

namespace {

const QLatin1String pinnedKey("pinned");
const QLatin1String recentKey("recent");

std::vector<qint64> numbersOf(const QJsonValue &value)
{
    std::vector<qint64> numbers;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        numbers.push_back(one.toInteger());
    return numbers;
}

QJsonArray arrayOf(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

bool contains(const std::vector<qint64> &numbers, qint64 number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

VisitedBuyers::VisitedBuyers(Preferences &preferences, const QString &workspaceFile)
    : m_preferences(preferences),
      m_name(QStringLiteral("visited-")
             + QString::fromLatin1(
                 QCryptographicHash::hash(workspaceFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    const QJsonObject stored = QJsonDocument::fromJson(preferences.state(m_name)).object();
    m_pinned = numbersOf(stored[pinnedKey]);
    m_recent = numbersOf(stored[recentKey]);
}

void VisitedBuyers::visit(BuyerId buyer)
{
    std::erase(m_recent, buyer.value());
    m_recent.insert(m_recent.begin(), buyer.value());
    if (m_recent.size() > mostRecent)
        m_recent.pop_back();
    save();
}

void VisitedBuyers::togglePin(BuyerId buyer)
{
    if (std::erase(m_pinned, buyer.value()) == 0)
        m_pinned.push_back(buyer.value());
    save();
}

void VisitedBuyers::forget(BuyerId buyer)
{
    std::erase(m_pinned, buyer.value());
    std::erase(m_recent, buyer.value());
    save();
}

bool VisitedBuyers::isPinned(BuyerId buyer) const
{
    return contains(m_pinned, buyer.value());
}

std::vector<BuyerId> VisitedBuyers::all() const
{
    std::vector<BuyerId> buyers;
    for (const qint64 number : m_pinned)
        buyers.emplace_back(number);
    for (const qint64 number : m_recent) {
        if (!contains(m_pinned, number))
            buyers.emplace_back(number);
    }
    return buyers;
}

void VisitedBuyers::save()
{
    const QJsonObject stored{{pinnedKey, arrayOf(m_pinned)}, {recentKey, arrayOf(m_recent)}};
    m_preferences.setState(m_name, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace touchbase::ui
