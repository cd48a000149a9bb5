// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chartcard.h"

#include "kit/datatable.h"
#include "kit/emptystate.h"
#include "kit/field.h"
#include "kit/plainlabel.h"
#include "kit/skeleton.h"
#include "render/icons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

const QKeySequence tableKeys(Qt::CTRL | Qt::Key_T);

bool isTableKey(QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    return QKeySequence(key->keyCombination()) == tableKeys;
}

QToolButton *makeTableButton()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("showAsTableToolButton"));
    button->setIcon(render::icon(QStringLiteral("table")));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setEnabled(false);
    button->setAccessibleName(ChartCard::tr("Show as table"));
    button->setToolTip(ChartCard::tr("Show as table (%1)").arg(tableKeys.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

ChartCard::ChartCard(const QString &question, const QString &scope, QWidget *parent)
    : Card(question, scope, parent),
      m_tableButton(makeTableButton()),
      m_pages(new QStackedWidget),
      m_figurePage(new QWidget),
      m_emptyPage(new EmptyState),
      m_errorLine(new ErrorLine),
      m_errorPage(makeErrorPage()),
      m_skeleton(new Skeleton),
      m_table(new DataTable),
      m_sentence(new PlainLabel(QString(), render::TextStyle::Secondary))
{
    addHeaderWidget(m_tableButton);
    auto *figureLayout = new QVBoxLayout(m_figurePage);
    figureLayout->setContentsMargins(0, 0, 0, 0);
    m_table->setDensity(DataTable::Density::Dense);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the chart says how high the card is
    for (QWidget *page : std::initializer_list<QWidget *>{m_figurePage, m_emptyPage, m_errorPage, m_skeleton, m_table})
        m_pages->addWidget(page);
    body()->addWidget(m_pages, 1);
    m_sentence->setColorRole(render::ColorRole::TextMuted);
    m_sentence->setOverflow(PlainLabel::Overflow::Wrap);
    m_sentence->hide();
    body()->addWidget(m_sentence);

    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(skeletonMilliseconds);
    connect(&m_skeletonTimer, &QTimer::timeout, this, [this] {
        m_isSkeletonDue = true;
        turnPage();
    });
    connect(m_tableButton, &QToolButton::toggled, this, &ChartCard::setTableShown);
    connect(m_emptyPage, &EmptyState::actionTriggered, this, &ChartCard::actionTriggered);
    describeFigure();
    showLoading();
}

QWidget *ChartCard::makeErrorPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    auto *button = new QPushButton(tr("Try again"));
    button->setObjectName(QStringLiteral("tryAgainPushButton"));
    button->setAutoDefault(false);
    m_errorLine->setColorRole(render::ColorRole::Text);
    layout->addWidget(m_errorLine);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(button, &QPushButton::clicked, this, &ChartCard::retryRequested);
    return page;
}

void ChartCard::setFigure(QWidget *figure)
{
    delete m_figure;
    m_figure = figure;
    m_figurePage->layout()->addWidget(figure);
    describeFigure();
}

void ChartCard::setTableModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    m_tableButton->setEnabled(model != nullptr);
    if (!model)
        setTableShown(false);
}

void ChartCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    describeFigure();
}

void ChartCard::describeFigure()
{
    if (m_figure) {
        m_figure->setAccessibleName(title());
        m_figure->setAccessibleDescription(m_sentence->text());
    }
    m_table->setAccessibleName(title());
}

void ChartCard::showReady()
{
    setState(State::Ready);
}

void ChartCard::showLoading()
{
    m_isSkeletonDue = false;
    setState(State::Loading);
    m_skeletonTimer.start();
}

void ChartCard::showNone(const QString &sentence, const QString &action)
{
    m_emptyPage->setSentence(sentence);
    m_emptyPage->setAction(action);
    setState(State::None);
}

void ChartCard::showTooLittle(const QString &sentence)
{
    m_emptyPage->setSentence(sentence);
    m_emptyPage->setAction({});
    setState(State::TooLittle);
}

void ChartCard::showError(const QString &sentence)
{
    m_errorLine->setText(sentence);
    setState(State::Error);
}

void ChartCard::setState(State state)
{
    m_state = state;
    m_skeletonTimer.stop();
    turnPage();
}

void ChartCard::turnPage()
{
    if (m_state == State::Loading) {
        if (m_isSkeletonDue)
            m_pages->setCurrentWidget(m_skeleton);
    } else if (m_state == State::Error) {
        m_pages->setCurrentWidget(m_errorPage);
    } else if (isTableShown()) {
        m_pages->setCurrentWidget(m_table);
    } else {
        m_pages->setCurrentWidget(m_state == State::Ready ? m_figurePage : m_emptyPage);
    }
}

bool ChartCard::isTableShown() const
{
    return m_tableButton->isChecked();
}

void ChartCard::setTableShown(bool isShown)
{
    const bool hadFocus = m_pages->isAncestorOf(focusWidget()) && m_pages->focusWidget() == focusWidget();
    m_tableButton->setChecked(isShown && m_table->model());
    turnPage();
    if (hadFocus)
        (isTableShown() ? static_cast<QWidget *>(m_table) : m_figure ? m_figure : m_tableButton)->setFocus();
}

void ChartCard::toggleTable()
{
    setTableShown(!isTableShown());
}

bool ChartCard::event(QEvent *event)
{
    // Before the menu: with the focus inside, the key is this card's.
    if (event->type() == QEvent::ShortcutOverride && isTableKey(event)) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (isTableKey(event))
        toggleTable();
    else
        Card::keyPressEvent(event);
}

} // namespace touchbase::ui
