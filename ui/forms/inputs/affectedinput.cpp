// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/affectedinput.h"

#include "render/colors.h"
#include "render/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace touchbase::ui {

using render::ColorRole;

namespace {

constexpr int buyerRole = Qt::UserRole;
constexpr int linesShown = 7;
constexpr int tickSize = 15;
constexpr int margin = 8;

/// Paints a line with its box: what style sheets make of a list's own boxes is drawn twice. A click anywhere on the
/// line ticks it, and so does Space.
class TickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const render::Colors &colors = render::Colors::of(option.palette);
        const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        if (isCurrent || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors[isCurrent ? ColorRole::SurfaceSelected : ColorRole::SurfaceHover]);
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        drawTick(*painter,
                 QRect(option.rect.left() + margin, option.rect.center().y() - tickSize / 2, tickSize, tickSize), isOn,
                 isEnabled, colors);
        const QRect room = option.rect.adjusted(2 * margin + tickSize, 0, -margin, 0);
        painter->setFont(option.font);
        painter->setPen(colors[isEnabled ? ColorRole::Text : ColorRole::TextMuted]);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + margin};
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (!(index.flags() & Qt::ItemIsEnabled) || !(isKey || event->type() == QEvent::MouseButtonRelease))
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static void drawTick(QPainter &painter, const QRect &rect, bool isOn, bool isEnabled, const render::Colors &colors)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(colors[ColorRole::BorderStrong]));
        painter.setBrush(isOn ? QBrush(colors[isEnabled ? ColorRole::Accent : ColorRole::TextMuted])
                              : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isOn)
            render::drawIcon(painter, QStringLiteral("check"), QRectF(rect).adjusted(1, 1, -1, -1),
                             colors[isEnabled ? ColorRole::TextOnAccent : ColorRole::SurfaceRaised]);
        painter.restore();
    }
};

} // namespace

AffectedInput::AffectedInput(const QString &name, const render::Format &format) : m_format(format)
{
    setObjectName(name + QStringLiteral("List"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new TickDelegate(this));
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling)
            return;
        m_isChosen = true;
        const qint64 buyer = item->data(buyerRole).toLongLong();
        if (item->checkState() == Qt::Checked)
            m_ticked.insert(buyer);
        else
            m_ticked.remove(buyer);
        tellEdited();
    });
}

QString AffectedInput::content() const
{
    QStringList numbers;
    std::vector<qint64> sorted(m_ticked.begin(), m_ticked.end());
    std::ranges::sort(sorted);
    for (const qint64 one : sorted)
        numbers << QString::number(one);
    return numbers.join(QLatin1Char(' '));
}

void AffectedInput::setContent(const QString &content)
{
    m_ticked.clear();
    for (const QString &one : content.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (one.toLongLong() > 0)
            m_ticked.insert(one.toLongLong());
    }
    m_isChosen = true;
    fill();
    tellEdited();
}

std::vector<BuyerId> AffectedInput::value() const
{
    std::vector<qint64> sorted(m_ticked.begin(), m_ticked.end());
    std::ranges::sort(sorted);
    std::vector<BuyerId> buyers;
    buyers.reserve(sorted.size());
    for (const qint64 one : sorted)
        buyers.emplace_back(one);
    return buyers;
}

void AffectedInput::setListed(const std::vector<ListedBuyer> &listed)
{
    m_listed = listed;
    for (const ListedBuyer &one : listed)
        m_ticked.insert(one.buyer.value());
    fill();
}

void AffectedInput::setAffected(const std::vector<rules::AffectedBuyer> &affected, bool proposes)
{
    m_affected = affected;
    if (proposes && !m_isChosen) {
        m_ticked.clear();
        for (const rules::AffectedBuyer &one : affected) {
            if (one.hasRisen())
                m_ticked.insert(one.buyer.value());
        }
    }
    fill();
    tellEdited();
}

void AffectedInput::fill()
{
    m_isFilling = true;
    const int current = currentRow();
    clear();
    QSet<qint64> shown;
    for (const ListedBuyer &one : m_listed) {
        const auto found = std::ranges::find(m_affected, one.buyer, &rules::AffectedBuyer::buyer);
        const QString said = found == m_affected.end() ? one.name : wordsOf(*found);
        addBuyer(one.buyer.value(), one.isTold ? tr("%1 (was told)").replace(QStringLiteral("%1"), said) : said,
                 one.isTold);
        shown.insert(one.buyer.value());
    }
    for (const rules::AffectedBuyer &one : m_affected) {
        if (!shown.contains(one.buyer.value()))
            addBuyer(one.buyer.value(), wordsOf(one), false);
    }
    if (count() > 0)
        setCurrentRow(std::clamp(current, 0, count() - 1));
    m_isFilling = false;
    updateGeometry();
}

void AffectedInput::addBuyer(qint64 buyer, const QString &text, bool isTold)
{
    auto *item = new QListWidgetItem(text.simplified(), this);
    item->setData(buyerRole, buyer);
    item->setFlags(isTold ? Qt::ItemIsSelectable : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(m_ticked.contains(buyer) ? Qt::Checked : Qt::Unchecked);
}

QString AffectedInput::rateOf(const rules::LeadsReturned &leads) const
{
    const auto share = leads.returns.fraction();
    if (!share)
        return tr("returns not known");
    return tr("%1 of %2")
        .arg(m_format.rate(share->value * 100, leads.returns.n), m_format.count(static_cast<qint64>(leads.returns.n)));
}

QString AffectedInput::wordsOf(const rules::AffectedBuyer &buyer) const
{
    const QString leads = tr("%n lead(s)", nullptr, static_cast<int>(buyer.during.delivered));
    const QString returns = tr("came back: %1, before %2").arg(rateOf(buyer.during), rateOf(buyer.before));
    QString words = buyer.hasRisen() ? tr("%1 – %2, %3: more than by chance") : tr("%1 – %2, %3");
    return words.replace(QStringLiteral("%2"), leads)
        .replace(QStringLiteral("%3"), returns)
        .replace(QStringLiteral("%1"), buyer.name);
}

QSize AffectedInput::sizeHint() const
{
    const int line = fontMetrics().height() + margin;
    return {200, std::clamp(count(), 2, linesShown) * line + 2 * frameWidth() + 2};
}

} // namespace touchbase::ui
