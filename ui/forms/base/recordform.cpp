// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/recordform.h"

#include "kit/field.h"
#include "kit/inlinemessage.h"
#include "kit/painting.h"
#include "kit/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace touchbase::ui {

using render::ColorRole;
using render::TextStyle;

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int verticalGap = 10;
constexpr int formWidth = 680;
constexpr double mostOfScreen = 0.92;

QString withoutMnemonics(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

RecordForm::RecordForm(Desk &desk, FormKey key, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_key(std::move(key)),
      m_title(new PlainLabel(QString(), TextStyle::DetailTitle)),
      m_subject(new PlainLabel(QString(), TextStyle::Secondary)),
      m_message(new InlineMessage),
      m_otherAction(new QPushButton),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_grid(new QGridLayout(m_body)),
      m_ownButtons(new QWidget),
      m_discard(new QPushButton(marked(tr("&Discard")))),
      m_close(new QPushButton(marked(tr("&Close")))),
      m_save(new QPushButton(marked(tr("&Save"))))
{
    setObjectName(m_key.name());
    setAttribute(Qt::WA_DeleteOnClose);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMilliseconds);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { keepDraft(false); });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &RecordForm::save);
    buildFrame();
}

RecordForm::~RecordForm()
{
    if (m_draftTimer.isActive() && !m_isOver)
        keepDraft(false);
    for (const Entry &entry : m_entries) { // they go after this, and lose the focus when they do
        entry.input->setOnEdited({});
        entry.input->widget().blockSignals(true);
    }
}

void RecordForm::buildFrame()
{
    m_subject->setColorRole(ColorRole::TextMuted);
    m_subject->hide();
    m_message->setObjectName(QStringLiteral("formMessage"));
    m_otherAction->setObjectName(QStringLiteral("otherActionPushButton"));
    m_otherAction->setAutoDefault(false);
    m_otherAction->setProperty("link", true);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const auto action = m_action;
        hideMessage();
        if (action)
            action();
    });
    connect(m_otherAction, &QPushButton::clicked, this, &RecordForm::takeTheirs);
    hideMessage();

    m_grid->setContentsMargins(margin, 0, margin, 2);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(verticalGap);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
        auto *strut = new QWidget; // a column that holds something is as wide as all others
        strut->setFixedHeight(0);
        m_grid->addWidget(strut, 0, column);
    }
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    layout->setSpacing(verticalGap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_subject);
    layout->addLayout(head);
    auto *messages = new QHBoxLayout;
    messages->setContentsMargins(margin, 0, margin, 0);
    messages->addWidget(m_message, 1);
    messages->addWidget(m_otherAction);
    layout->addLayout(messages);
    layout->addWidget(m_scroll, 1);
    buildButtons(layout);
}

void RecordForm::buildButtons(QVBoxLayout *layout)
{
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setAutoDefault(false);
    m_close->setToolTip(tr("Close; what was typed is kept as a draft (Esc)"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_discard->setAutoDefault(false);
    m_discard->setToolTip(tr("Throw away what was typed, and close"));
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_close, &QPushButton::clicked, this, &RecordForm::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecordForm::discard);
    auto *own = new QHBoxLayout(m_ownButtons);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(8);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setObjectName(QStringLiteral("formLine"));
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 0, margin, gap);
    buttons->setSpacing(8);
    buttons->addWidget(m_ownButtons);
    buttons->addStretch();
    for (QPushButton *button : {m_discard, m_close, m_save})
        buttons->addWidget(button);
    layout->addWidget(line);
    layout->addLayout(buttons);
}

void RecordForm::setHeading(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void RecordForm::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    m_subject->setVisible(!subject.isEmpty());
}

void RecordForm::setSaveText(const QString &text)
{
    m_mnemonics.remove(QLatin1Char('s'));
    m_save->setText(marked(text));
}

void RecordForm::showBuyer(BuyerId buyer)
{
    setSubject(QStringLiteral(" ")); // keeps its place
    m_desk.read(
        this, [buyer](const Reader &reader) { return reader.load(buyer); },
        [this](const Result<Stored<Buyer>> &stored) {
            if (stored)
                setSubject(stored->value.name);
        });
}

QString RecordForm::marked(const QString &label)
{
    const QString bare = withoutMnemonics(label);
    std::vector<qsizetype> places;
    if (const qsizetype wished = label.indexOf(QLatin1Char('&')); wished >= 0)
        places.push_back(wished);
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if (at == 0 || bare[at - 1].isSpace())
            places.push_back(at);
    }
    for (qsizetype at = 0; at < bare.size(); ++at)
        places.push_back(at);
    for (const qsizetype at : places) {
        const QChar letter = at < bare.size() ? bare[at].toLower() : QChar();
        if (!letter.isLetter() || m_mnemonics.contains(letter))
            continue;
        m_mnemonics.insert(letter);
        return bare.left(at) + QLatin1Char('&') + bare.mid(at);
    }
    return bare;
}

void RecordForm::place(std::string_view field, const QString &label, Input &input, int span)
{
    auto *box = new Field(marked(label), &input.widget());
    if (m_column + span > columns) {
        ++m_line;
        m_column = 0;
    }
    QSizePolicy policy = box->sizePolicy(); // columns are alike, whatever stands in them
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    box->setSizePolicy(policy);
    m_grid->addWidget(box, m_line, m_column, 1, span, Qt::AlignTop);
    m_column += span;
    const QString name = QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()));
    m_entries.push_back({field, name, withoutMnemonics(label), &input, box});
    input.say(m_entries.back().label, {});
    input.setOnEdited([this] { onEdited(); });
}

void RecordForm::addSection(const QString &title)
{
    auto *label = new PlainLabel(title, TextStyle::CardTitle);
    label->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(label, ++m_line, 0, 1, columns);
    ++m_line;
    m_column = 0;
}

void RecordForm::addView(QWidget *view)
{
    m_grid->addWidget(view, ++m_line, 0, 1, columns);
    ++m_line;
    m_column = 0;
}

QPushButton *RecordForm::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(marked(text));
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_ownButtons->layout()->addWidget(button);
    return button;
}

void RecordForm::setHint(const Input &input, const QString &hint)
{
    for (const Entry &entry : m_entries) {
        if (entry.input == &input)
            entry.field->setHint(hint);
    }
}

void RecordForm::setShown(const Input &input, bool isShown)
{
    for (Entry &entry : m_entries) {
        if (entry.input != &input)
            continue;
        entry.isShown = isShown;
        entry.field->setVisible(isShown);
    }
    fit();
}

RecordForm::Entry *RecordForm::entryOf(std::string_view field)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [field](const Entry &entry) { return entry.column == field; });
    return found == m_entries.end() ? nullptr : &*found;
}

const RecordForm::Entry *RecordForm::entryOf(std::string_view field) const
{
    return const_cast<RecordForm *>(this)->entryOf(field);
}

QString RecordForm::errorOf(std::string_view field) const
{
    const Entry *entry = entryOf(field);
    return entry ? entry->field->error() : QString();
}

void RecordForm::orderTabs()
{
    QList<QWidget *> order;
    for (const Entry &entry : m_entries)
        order << entry.input->parts();
    const QList<QPushButton *> own = m_ownButtons->findChildren<QPushButton *>();
    order << QList<QWidget *>(own.begin(), own.end()) << m_discard << m_close << m_save;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void RecordForm::fit()
{
    if (!m_isStarted)
        return;
    const int width = qMax(qRound(formWidth * scaleOf(font())), m_body->minimumSizeHint().width());
    const int body = m_grid->hasHeightForWidth() ? m_grid->heightForWidth(width) : m_grid->sizeHint().height();
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const QSize room = screen()->availableSize() * mostOfScreen;
    resize(qMin(qMax(width, this->width()), room.width()), qMin(qMax(body + rest, height()), room.height()));
}

void RecordForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &RecordForm::fit, Qt::QueuedConnection);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    // Enter that is held down says it once.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat())
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace touchbase::ui
