// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the gallery: buttons, chips, fields, messages, menus.
#include "kit/card.h"
#include "kit/chip.h"
#include "kit/field.h"
#include "kit/gallerypage.h"
#include "kit/gallerysections.h"
#include "kit/inlinemessage.h"
#include "kit/keycap.h"
#include "kit/plainlabel.h"
#include "render/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

namespace touchbase::ui {

namespace {

/// A button that looks as if it were in a state.
class PosedButton final : public QPushButton
{
public:
    PosedButton(const QString &text, QStyle::State state, const char *property = nullptr)
        : QPushButton(text), m_state(state)
    {
        setAutoDefault(false);
        setEnabled(state != QStyle::State_None);
        if (property)
            setProperty(property, true);
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

class PosedLineEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void initStyleOption(QStyleOptionFrame *option) const override
    {
        QLineEdit::initStyleOption(option);
        option->state |= QStyle::State_HasFocus;
    }
};

class PosedChip final : public QWidget
{
public:
    PosedChip(const QString &text, const ChipLook &look) : m_text(text), m_look(look)
    {
        setAccessibleName(text);
        setFixedSize(chipSize(text, look, font()).toSize() + QSize(1, 1));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawChip(painter, QRectF(rect()), m_text, m_look, render::Colors::of(palette()), font());
    }

private:
    QString m_text;
    ChipLook m_look;
};

QToolButton *segment(const QString &text, bool isOn)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(isOn);
    button->setProperty("segment", true);
    return button;
}

QToolButton *iconButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(render::icon(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

Card *makeButtonsCard()
{
    auto *card = new Card(GalleryPage::tr("Buttons"));
    const auto button = [](const QString &text, QStyle::State state, const char *property, const QString &caption) {
        return captioned(new PosedButton(text, state, property), caption);
    };
    const QString plain = GalleryPage::tr("Default");
    const QString primary = GalleryPage::tr("Primary");
    card->body()->addWidget(inRow({button(plain, QStyle::State_Enabled, nullptr, GalleryPage::tr("rest")),
                                   button(plain, QStyle::State_MouseOver, nullptr, GalleryPage::tr("hover")),
                                   button(plain, QStyle::State_HasFocus, nullptr, GalleryPage::tr("focus")),
                                   button(plain, QStyle::State_Sunken, nullptr, GalleryPage::tr("pressed")),
                                   button(plain, QStyle::State_None, nullptr, GalleryPage::tr("disabled")),
                                   button(plain, QStyle::State_Enabled, "small", GalleryPage::tr("small"))}));
    card->body()->addWidget(inRow(
        {button(primary, QStyle::State_Enabled, "primary", GalleryPage::tr("primary")),
         button(primary, QStyle::State_MouseOver, "primary", GalleryPage::tr("hover")),
         button(primary, QStyle::State_HasFocus, "primary", GalleryPage::tr("focus")),
         button(primary, QStyle::State_None, "primary", GalleryPage::tr("disabled")),
         button(GalleryPage::tr("Delete buyer…"), QStyle::State_Enabled, "destructive", GalleryPage::tr("destructive")),
         button(GalleryPage::tr("Undo"), QStyle::State_Enabled, "link", GalleryPage::tr("link"))}));
    auto *withIcon = new QPushButton(render::icon(QStringLiteral("add")), GalleryPage::tr("Log"));
    withIcon->setAutoDefault(false);
    card->body()->addWidget(inRow(
        {captioned(withIcon, GalleryPage::tr("with icon")),
         captioned(iconButton(QStringLiteral("table"), GalleryPage::tr("Show as table")), GalleryPage::tr("icon")),
         captioned(inRow({segment(QStringLiteral("13 w"), false), segment(QStringLiteral("26 w"), true),
                          segment(GalleryPage::tr("All"), false)},
                         0),
                   GalleryPage::tr("segments")),
         captioned(new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_K)), GalleryPage::tr("key cap"))}));
    card->body()->addStretch(1);
    return card;
}

Card *makeChipsCard()
{
    auto *card = new Card(GalleryPage::tr("Chips"));
    const QString support = GalleryPage::tr("Support");
    const QString owner = GalleryPage::tr("Owner is Dana");
    card->body()->addWidget(inRow(
        {captioned(new PosedChip(support, {}), GalleryPage::tr("rest")),
         captioned(new PosedChip(support, {.isHovered = true}), GalleryPage::tr("hover")),
         captioned(new PosedChip(support, {.isOn = true}), GalleryPage::tr("on")),
         captioned(new PosedChip(support, {.isFocused = true}), GalleryPage::tr("focus")),
         captioned(new PosedChip(owner, {.isRemovable = true}), GalleryPage::tr("removable")),
         captioned(new PosedChip(GalleryPage::tr("Elena Vasquez?"), {.isGuess = true}), GalleryPage::tr("guess"))},
        10));
    auto *live = new Chip(GalleryPage::tr("Live"));
    live->setCheckable(true);
    ChipLook below;
    below.band = score::Band::Below;
    card->body()->addWidget(
        inRow({captioned(new PosedChip(GalleryPage::tr("Below expectations"), below), GalleryPage::tr("band")),
               captioned(live, GalleryPage::tr("a real one"))},
              10));
    card->body()->addStretch(1);
    return card;
}

Card *makeFieldsCard()
{
    auto *card = new Card(GalleryPage::tr("Fields"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(GalleryPage::tr("Name"));
    auto *frozen = new QLineEdit(GalleryPage::tr("Frozen"));
    frozen->setReadOnly(true);
    auto *wrong = new Field(GalleryPage::tr("Leads a &weekday"), new QLineEdit(GalleryPage::tr("sixty")));
    wrong->setError(GalleryPage::tr("Write a number, for example 60."));
    auto *hinted = new Field(GalleryPage::tr("&Because"),
                             new PosedLineEdit(GalleryPage::tr("waiting for their renewal")));
    hinted->setHint(GalleryPage::tr("Needed. It shows in the buyer’s timeline."));
    auto *notes = new QPlainTextEdit;
    notes->setPlainText(GalleryPage::tr("Partner on trial"));
    notes->setFixedHeight(48);
    auto *left = new QVBoxLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{new Field(GalleryPage::tr("&Empty"), empty), hinted, wrong})
        left->addWidget(field);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(new Field(GalleryPage::tr("&Read only"), frozen));
    right->addWidget(new Field(GalleryPage::tr("&Notes"), notes));
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    card->body()->addLayout(columns);
    return card;
}

Card *makeChoicesCard()
{
    auto *card = new Card(GalleryPage::tr("Choices"));
    auto *combo = new QComboBox;
    combo->addItems({GalleryPage::tr("26 weeks"), GalleryPage::tr("13 weeks")});
    auto *spin = new QSpinBox;
    spin->setValue(20);
    auto *date = new QDateEdit(QDate(2026, 3, 12));
    date->setCalendarPopup(true);
    auto *checked = new QCheckBox(GalleryPage::tr("Ticked"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(GalleryPage::tr("Partly"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(GalleryPage::tr("Chosen"));
    radio->setChecked(true);
    auto *disabled = new QCheckBox(GalleryPage::tr("Disabled"));
    disabled->setEnabled(false);
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    for (const QString &tab : {GalleryPage::tr("Overview"), GalleryPage::tr("Timeline"), GalleryPage::tr("People")})
        tabs->addTab(tab);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(62);
    progress->setAccessibleName(GalleryPage::tr("Progress"));
    combo->setAccessibleName(GalleryPage::tr("Weeks"));
    spin->setAccessibleName(GalleryPage::tr("Number"));
    date->setAccessibleName(GalleryPage::tr("Day"));
    card->body()->addWidget(inRow({combo, spin, date, tabs}));
    card->body()->addWidget(inRow({checked, new QCheckBox(GalleryPage::tr("Open")), partly, disabled, radio,
                                   new QRadioButton(GalleryPage::tr("Other"))}));
    card->body()->addWidget(progress);
    card->body()->addStretch(1);
    return card;
}

Card *makeMessagesCard()
{
    auto *card = new Card(GalleryPage::tr("Inline messages"));
    using Kind = InlineMessage::Kind;
    struct Sample {
        Kind kind;
        QString text;
        QString action;
    };
    const QList<Sample> samples{
        {Kind::Info, GalleryPage::tr("Deliveries are two days old. Scores use data through Mon 9 Mar."),
         GalleryPage::tr("Import")},
        {Kind::Error,
         GalleryPage::tr("The file is open in another window, so changes cannot be saved. Close it there."),
         GalleryPage::tr("Try again")},
        {Kind::Success, GalleryPage::tr("Imported 4,556 rows for 38 buyers."), GalleryPage::tr("Undo")}};
    auto *warning = new InlineMessage(Kind::Warning, GalleryPage::tr("Tell Elena Vasquez by 2:30 PM."));
    warning->setLead(GalleryPage::tr("Dispute rate crossed 10% today."));
    warning->setNote(GalleryPage::tr("Playbook 1 of 6"));
    warning->setAction(GalleryPage::tr("Open playbook"));
    card->body()->addWidget(warning);
    for (const Sample &sample : samples) {
        auto *message = new InlineMessage(sample.kind, sample.text);
        message->setAction(sample.action);
        card->body()->addWidget(message);
    }
    card->body()->addStretch(1);
    return card;
}

Card *makeMenuCard()
{
    auto *card = new Card(GalleryPage::tr("Context menu"));
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(GalleryPage::tr("Open"))->setShortcut(Qt::Key_Return);
    menu->addAction(GalleryPage::tr("Peek"))->setShortcut(Qt::Key_Space);
    menu->addSeparator();
    menu->addAction(render::icon(QStringLiteral("add")), GalleryPage::tr("Log a touchpoint…"))->setShortcut(Qt::Key_L);
    QAction *coverage = menu->addAction(GalleryPage::tr("Coverage"));
    coverage->setCheckable(true);
    coverage->setChecked(true);
    menu->addMenu(GalleryPage::tr("Set stage"));
    menu->addAction(GalleryPage::tr("Snooze alerts…"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(GalleryPage::tr("Copy rows"))->setShortcut(QKeySequence::Copy);
    menu->setActiveAction(menu->actions().constFirst());
    card->body()->addWidget(menu, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    return card;
}

} // namespace touchbase::ui
