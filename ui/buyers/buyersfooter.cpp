// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyers/buyersfooter.h"

#include "buyers/buyersmodel.h"
#include "kit/keycap.h"
#include "kit/plainlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace touchbase::ui {

namespace {

constexpr int side = 16;

/// The shown score in the middle; nothing where there is none.
std::optional<int> medianScore(const BuyersModel &model)
{
    std::vector<int> scores;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto &score = model.buyerAt(row).score;
        if (score && score->band != score::Band::Insufficient)
            scores.push_back(score->shown);
    }
    if (scores.empty())
        return std::nullopt;
    const auto middle = scores.begin() + static_cast<std::ptrdiff_t>(scores.size() / 2);
    std::nth_element(scores.begin(), middle, scores.end());
    return *middle;
}

/// Sums by currency: amounts of different currencies are never added.
QStringList revenueSums(const BuyersModel &model, const render::Format &format)
{
    std::vector<std::pair<Currency, Minor>> sums;
    for (int row = 0; row < model.rowCount(); ++row) {
        const BuyerRow &buyer = model.buyerAt(row);
        if (!buyer.revenue)
            continue;
        auto known = std::find_if(sums.begin(), sums.end(),
                                  [&](const auto &one) { return one.first == buyer.currency; });
        if (known == sums.end())
            known = sums.insert(sums.end(), {buyer.currency, Minor{}});
        known->second.value += buyer.revenue->value;
    }
    QStringList texts;
    for (const auto &[currency, sum] : sums)
        texts << format.money(sum, currency);
    return texts;
}

int openIssues(const BuyersModel &model)
{
    int open = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        open += model.buyerAt(row).openIssues;
    return open;
}

} // namespace

BuyersFooter::BuyersFooter(QWidget *parent)
    : QWidget(parent),
      m_count(new PlainLabel({}, render::TextStyle::Strong)),
      m_sums(new PlainLabel({}, render::TextStyle::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, 6, side, 6);
    row->setSpacing(side);
    m_count->setObjectName(QStringLiteral("buyersCountLabel"));
    m_sums->setColorRole(render::ColorRole::TextMuted);
    m_sums->setObjectName(QStringLiteral("buyersSumsLabel"));
    row->addWidget(m_count);
    row->addWidget(m_sums, 1);
    for (const auto &[key, text] : {std::pair(tr("Enter"), tr("open")), std::pair(QStringLiteral("L"), tr("log")),
                                    std::pair(QStringLiteral("F"), tr("follow up"))}) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(6);
        pair->addWidget(new KeyCap(key));
        auto *label = new PlainLabel(text, render::TextStyle::Secondary);
        label->setColorRole(render::ColorRole::TextMuted);
        pair->addWidget(label);
        row->addLayout(pair);
    }
}

void BuyersFooter::tell(const BuyersModel &model, const render::Format &format, std::optional<Day> keptFrom, Day today)
{
    const int shown = model.rowCount();
    const int all = model.inScope();
    m_count->setText(shown == all ? tr("%Ln buyer(s)", nullptr, shown)
                                  : tr("%1 of %Ln buyer(s)", nullptr, all).arg(format.count(shown)));
    QStringList parts;
    if (keptFrom)
        parts << tr("Scores of %1; today’s are being computed").arg(format.day(*keptFrom, today));
    if (const auto median = medianScore(model))
        parts << tr("Median score %1").arg(*median);
    if (const QStringList sums = revenueSums(model, format); !sums.isEmpty())
        parts << tr("Revenue, %1 days: %2").arg(QString::number(revenueDays), sums.join(QStringLiteral(" + ")));
    parts << tr("%Ln open issue(s)", nullptr, openIssues(model));
    m_sums->setText(parts.join(QStringLiteral("   ·   ")));
}

} // namespace touchbase::ui
