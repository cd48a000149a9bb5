// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/nameinputs.h"

#include "base/foldedname.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace touchbase::ui {

namespace {

constexpr qsizetype mostNamed = 3;
const QString separator = QStringLiteral("; ");

} // namespace

BuyerInput::BuyerInput(const QString &name) : TextInput(name)
{
    setPlaceholderText(tr("Type a part of the name"));
    connect(this, &QLineEdit::textChanged, this, &BuyerInput::lookUp);
    connect(this, &QLineEdit::textEdited, this, [this] { m_wanted.reset(); });
}

void BuyerInput::setKnown(std::vector<KnownBuyer> known)
{
    m_known = std::move(known);
    QStringList names;
    for (const KnownBuyer &one : m_known) {
        m_byFoldedName.insert(foldedName(one.name), one.buyer);
        names << one.name;
    }
    offer(names);
    if (m_wanted)
        setValue(m_wanted);
    lookUp();
}

std::optional<BuyerId> BuyerInput::value() const
{
    const auto found = m_byFoldedName.constFind(foldedName(text()));
    return found == m_byFoldedName.cend() ? std::nullopt : std::optional(*found);
}

void BuyerInput::setValue(std::optional<BuyerId> value)
{
    m_wanted = value;
    for (const KnownBuyer &one : m_known) {
        if (one.buyer == value) {
            setText(one.name);
            return;
        }
    }
    if (!value)
        clear();
}

void BuyerInput::setContent(const QString &content)
{
    m_wanted.reset();
    setText(content);
}

QStringList BuyerInput::matches() const
{
    QStringList names;
    const QString part = foldedName(text());
    for (const KnownBuyer &one : m_known) {
        if (foldedName(one.name).contains(part))
            names << one.name;
    }
    return names;
}

std::optional<Error> BuyerInput::readError() const
{
    if (value())
        return std::nullopt;
    const QStringList names = matches();
    if (names.isEmpty() || names.size() > mostNamed)
        return Error{ErrorCode::UnknownBuyer, {text().simplified()}};
    return Error{ErrorCode::AmbiguousName, {text().simplified(), names.join(QStringLiteral(", "))}};
}

void BuyerInput::focusOutEvent(QFocusEvent *event)
{
    TextInput::focusOutEvent(event);
    const QStringList names = isBlank() || value() ? QStringList() : matches();
    if (names.size() == 1 && event->reason() != Qt::PopupFocusReason)
        setText(names.first());
}

void BuyerInput::lookUp()
{
    const auto now = value();
    if (now == m_chosen)
        return;
    m_chosen = now;
    Q_EMIT chosen(now);
}

PeopleInput::PeopleInput(const QString &name)
    : TextInput(name), m_completer(new QCompleter(this)), m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Names, separated by ;"));
    m_completer->setModel(m_names);
    m_completer->setWidget(this); // not setCompleter: it completes one name of several
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &PeopleInput::put);
    connect(this, &QLineEdit::textEdited, this, &PeopleInput::complete);
}

void PeopleInput::setKnown(const QStringList &names)
{
    m_names->setStringList(names);
}

int PeopleInput::startOfName() const
{
    int start = static_cast<int>(text().left(cursorPosition()).lastIndexOf(QLatin1Char(';'))) + 1;
    while (start < cursorPosition() && text().at(start).isSpace())
        ++start;
    return start;
}

void PeopleInput::complete()
{
    const QString part = text().mid(startOfName(), cursorPosition() - startOfName());
    m_completer->setCompletionPrefix(part);
    if (part.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void PeopleInput::put(const QString &name)
{
    const int start = startOfName();
    setText(text().left(start) + name + text().mid(cursorPosition()));
    setCursorPosition(start + static_cast<int>(name.size()));
}

void PeopleInput::keyPressEvent(QKeyEvent *event)
{
    const bool picks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab
                       || event->key() == Qt::Key_Escape;
    if (picks && m_completer->popup()->isVisible())
        event->ignore(); // the list's
    else
        TextInput::keyPressEvent(event);
}

} // namespace touchbase::ui
