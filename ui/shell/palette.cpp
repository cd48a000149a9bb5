// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "render/colors.h"
#include "render/icons.h"
#include "render/typography.h"
#include "render/words.h"
#include "shell/fuzzy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int boxWidth = 560;
constexpr int boxHeight = 380;
constexpr int topMargin = 56;
constexpr qsizetype mostUsed = 30;

constexpr int placesRole = Qt::UserRole + 1; ///< the letters that were typed, as QList<int>
constexpr QLatin1Char onlyPeople('@');
constexpr QLatin1Char onlyActions('>');

/// What is typed may begin with a sign that says what of.
bool isAskedFor(const PaletteEntry &entry, const QString &typed)
{
    const bool isAction = entry.kind == PaletteEntry::Kind::Action;
    return typed.startsWith(onlyPeople) ? !isAction : isAction || !typed.startsWith(onlyActions);
}

QString wordsOf(const QString &typed)
{
    return typed.startsWith(onlyPeople) || typed.startsWith(onlyActions) ? typed.mid(1) : typed;
}

QString iconOf(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Buyer:
        return QStringLiteral("buyer");
    case PaletteEntry::Kind::Contact:
        return QStringLiteral("user");
    case PaletteEntry::Kind::Action: {
        const char *icon = infoOf(*entry.action).icon;
        return *icon != '\0' ? QString::fromLatin1(icon) : QStringLiteral("chevron-right");
    }
    }
    Q_UNREACHABLE();
}

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using render::ColorRole;
        const render::Colors &colors = render::Colors::of(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, colors[isSelected ? ColorRole::SurfaceSelected : ColorRole::SurfaceRaised]);
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        const QRectF iconRect(inner.left(), option.rect.center().y() - 7.5, 16, 16);
        render::drawIcon(*painter, index.data(Qt::DecorationRole).toString(), iconRect, colors[ColorRole::TextMuted]);
        const QString hint = index.data(Qt::UserRole).toString();
        painter->setFont(render::font(render::TextStyle::Secondary, option.font));
        painter->setPen(colors[ColorRole::TextMuted]);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, hint);
        const int room = inner.width() - 28 - painter->fontMetrics().horizontalAdvance(hint) - 12;
        painter->setPen(colors[ColorRole::Text]);
        paintText(*painter, inner.adjusted(28, 0, 28 + room - inner.width(), 0), option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 14};
    }

private:
    /// The letters that were typed are bold and underlined.
    static void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QString whole = index.data().toString();
        const QString text = option.fontMetrics.elidedText(whole, Qt::ElideRight, rect.width());
        QTextCharFormat typed;
        typed.setFontUnderline(true);
        typed.setFontWeight(QFont::DemiBold);
        QList<QTextLayout::FormatRange> formats;
        for (const int place : index.data(placesRole).value<QList<int>>()) {
            if (text == whole || place < text.size() - 1)
                formats << QTextLayout::FormatRange{place, 1, typed};
        }
        QTextLayout layout(text, option.font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        layout.draw(&painter, QPointF(rect.left(), rect.center().y() + 0.5 - line.height() / 2));
    }
};

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    endResetModel();
    setTyped(m_typed);
}

int PaletteModel::recency(const PaletteEntry &entry) const
{
    const qsizetype at = m_used.indexOf(entry.text);
    return at < 0 ? 0 : static_cast<int>(mostUsed - at);
}

void PaletteModel::setTyped(const QString &typed)
{
    struct Hit {
        size_t entry;
        int points;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        if (!isAskedFor(entry, typed))
            continue;
        if (const auto points = fuzzyMatch(wordsOf(typed), entry.text))
            hits.push_back({i, *points * 4 + recency(entry)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.points > b.points; });
    beginResetModel();
    m_typed = typed;
    m_shown.clear();
    for (size_t i = 0; i < std::min(hits.size(), mostShown); ++i)
        m_shown.push_back(hits[i].entry);
    endResetModel();
}

void PaletteModel::rememberUse(const PaletteEntry &entry)
{
    m_used.removeAll(entry.text);
    m_used.prepend(entry.text);
    m_used = m_used.mid(0, mostUsed);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::UserRole:
        return entry.hint;
    case Qt::DecorationRole:
        return iconOf(entry);
    case placesRole:
        return QVariant::fromValue(fuzzyPlaces(wordsOf(m_typed), entry.text));
    case Qt::AccessibleTextRole:
        return entry.hint.isEmpty() ? entry.text : QStringLiteral("%1, %2").arg(entry.text, entry.hint);
    default:
        return {};
    }
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_line(new QLineEdit(this)), m_list(new QListView(this)), m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palettePopup"));
    setAccessibleName(tr("Go to, or do anything"));
    setProperty("popup", true);
    m_line->setObjectName(QStringLiteral("paletteLineEdit"));
    m_line->setAccessibleName(tr("Type a buyer, a person or an action"));
    m_list->setObjectName(QStringLiteral("paletteListView"));
    m_list->setAccessibleName(tr("What answers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, m_model, &PaletteModel::setTyped);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_list->setCurrentIndex(m_model->index(0)); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::open(Desk *desk, const ActionSet &actions, std::optional<BuyerId> present)
{
    m_desk = desk;
    m_present = present;
    m_asksFor.reset();
    m_entries.clear();
    for (const ActionInfo &info : actionCatalogue()) {
        const QAction *action = actions[info.id];
        if (action->isEnabled() && info.id != ActionId::Palette)
            m_entries.push_back({PaletteEntry::Kind::Action, plainText(info),
                                 action->shortcut().toString(QKeySequence::NativeText), info.id});
    }
    m_model->setEntries(m_entries);
    if (desk)
        addPeople(*desk, true);
    showBox(tr("Type a buyer, a person or an action"));
}

void CommandPalette::askBuyer(Desk &desk, ActionId action)
{
    m_desk = &desk;
    m_asksFor = action;
    m_entries.clear();
    m_model->setEntries({});
    addPeople(desk, false);
    showBox(tr("%1: for which buyer?").arg(plainText(infoOf(action))));
}

void CommandPalette::addPeople(Desk &desk, bool contacts)
{
    using People = std::pair<std::vector<Stored<Buyer>>, std::vector<Stored<Contact>>>;
    const auto load = [contacts](const Reader &reader) -> Result<People> {
        auto buyers = reader.list<Buyer>();
        if (!buyers)
            return failure(buyers.error());
        if (!contacts)
            return People{std::move(*buyers), std::vector<Stored<Contact>>()};
        auto people = reader.list<Contact>();
        if (!people)
            return failure(people.error());
        return People{std::move(*buyers), std::move(*people)};
    };
    desk.read(this, load, [this, generation = ++m_generation](const Result<People> &people) {
        if (generation != m_generation || !people)
            return;
        QHash<qint64, QString> names;
        for (const auto &buyer : people->first) {
            names.insert(buyer.id.value(), buyer.value.name);
            m_entries.push_back({PaletteEntry::Kind::Buyer,
                                 buyer.value.name,
                                 buyer.value.vertical ? render::nameOf(*buyer.value.vertical) : tr("Buyer"),
                                 {},
                                 buyer.id});
        }
        for (const auto &contact : people->second)
            m_entries.push_back({PaletteEntry::Kind::Contact,
                                 contact.value.name,
                                 names.value(contact.value.buyer.value()),
                                 {},
                                 contact.value.buyer});
        m_model->setEntries(m_entries);
    });
}

void CommandPalette::showBox(const QString &placeholder)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_line->clear();
    m_line->setPlaceholderText(placeholder);
    const QSize room = parentWidget()->size();
    const int width = std::min(boxWidth, room.width() - 48);
    setGeometry((room.width() - width) / 2, topMargin, width, std::min(boxHeight, room.height() - topMargin - 24));
    raise();
    show();
    m_line->setFocus();
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_model->entryAt(current.row());
    m_model->rememberUse(entry);
    if (entry.action && infoOf(*entry.action).need == ActionNeed::Buyer && !m_present && m_desk) {
        askBuyer(*m_desk, *entry.action);
        return;
    }
    close();
    if (m_asksFor)
        Q_EMIT actionChosen(*m_asksFor, entry.buyer);
    else if (entry.action)
        Q_EMIT actionChosen(*entry.action, m_present);
    else
        Q_EMIT buyerChosen(*entry.buyer);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace touchbase::ui
