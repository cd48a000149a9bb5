// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace touchbase::test {

/// A desk over a new workspace, with preferences of its own: what a page or dialog of a test stands on.
class TemporaryDesk
{
public:
    TemporaryDesk()
        : m_preferences(m_place.path(QStringLiteral("config/touchbase.ini"))),
          m_desk(must(ui::Desk::over(
              must(Workspace::create(m_place.location(), m_clock, QStringLiteral("Dana Whitfield"))), m_preferences)))
    {
    }

    ui::Desk &operator*() { return *m_desk; }
    ui::Desk *operator->() { return m_desk.get(); }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const TemporaryPlace &place() const { return m_place; }

    /// Writes a file beside the workspace and answers its path.
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile output(m_place.path(name));
        if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return output.fileName();
    }
    /// Inserts a value as it is, past every rule.
    template <class T>
    Stored<T> add(const T &value)
    {
        std::optional<Stored<T>> stored;
        must(m_desk->workspace().performNow({QStringLiteral("test"), [&](Writer &writer) -> Result<> {
                                                 auto inserted = writer.insert(value);
                                                 if (!inserted)
                                                     return failure(inserted.error());
                                                 stored = std::move(*inserted);
                                                 return {};
                                             }}));
        return std::move(*stored);
    }
    template <class T>
    std::vector<Stored<T>> list()
    {
        return must(m_desk->workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }
    std::vector<BatchSummary> batches()
    {
        return must(m_desk->workspace().readNow([](const Reader &reader) { return reader.batches(); }));
    }

private:
    FixedClock m_clock{someTime()};
    TemporaryPlace m_place;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::Desk> m_desk;
};

template <class Widget>
Widget *find(const QWidget &in, const char *name)
{
    auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// Shows a window and waits until it has the keyboard.
inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
}

/// Presses Space on a button that has the focus then, as a person without a mouse does.
inline void press(const QWidget &in, const char *name)
{
    auto *button = find<QAbstractButton>(in, name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Answers the file dialog that was opened over a widget.
inline bool answerFileDialog(QWidget &over, const QString &path)
{
    auto *dialog = over.findChild<QFileDialog *>();
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(path);
    Q_EMIT dialog->filesSelected({path});
    dialog->close();
    return true;
}

/// The focusable widgets below one that have no name for a screen reader; blank where all have.
[[nodiscard]] inline QStringList namelessIn(const QWidget &root)
{
    QStringList nameless;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isSpinBoxLine = qobject_cast<const QLineEdit *>(widget)
                                   && widget->parentWidget()->inherits("QAbstractSpinBox");
        const bool isInner = widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_"))
                             || isSpinBoxLine;
        const bool isShown = widget->isVisibleTo(&root) && widget->window() == root.window();
        if (widget->focusPolicy() != Qt::NoFocus && isShown && !isNamed && !isInner)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// The labels below one that could take their text for markup.
[[nodiscard]] inline QStringList guessingLabelsIn(const QWidget &root)
{
    QStringList guessing;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            guessing << label->objectName() + u' ' + label->text();
    }
    return guessing;
}

/// With TOUCHBASE_PICTURES set to a folder, leaves a picture of a widget there.
inline void grab(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TOUCHBASE_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace touchbase::test
