// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "forms/base/recordform.h"
#include "forms/forms.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QTemporaryDir>

#include <memory>

namespace touchbase::test {

/// A window with a desk over a new workspace, with a buyer and two contacts; forms open in the window.
class FormsFixture
{
public:
    FormsFixture();
    ~FormsFixture();

    /// The program ends without a word, and begins again.
    void crash();

    [[nodiscard]] ui::Desk &desk() { return *m_desk; }
    [[nodiscard]] QWidget *window() { return m_window.get(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const QList<ui::Notice> &notices() const { return m_notices; }
    [[nodiscard]] const QString &workspaceFile() const { return m_place.location().file; }
    [[nodiscard]] BuyerId buyer() const { return *m_buyer; }

    /// The form that shows, once it and the names that it offers were read.
    [[nodiscard]] ui::RecordForm *form();
    [[nodiscard]] QList<ui::RecordForm *> forms() const;
    /// A part of the form by its object name; ends the test where there is none.
    template <class W = QWidget>
    [[nodiscard]] W *part(const char *name)
    {
        auto *found = form()->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }
    /// Clears a part and types into it.
    void type(const char *name, const QString &text);
    /// Ctrl+Enter, and the time until the form closed or said why not.
    void save();
    /// What a window manager does, and the offscreen platform does not: the form is active again once a list of names
    /// that popped up is gone.
    void giveFocusBack();
    /// All reads and writes that were asked for are over.
    void settle();

    /// Everything of a kind, as it is stored.
    template <class T>
    [[nodiscard]] std::vector<Stored<T>> list()
    {
        return must(m_desk->workspace().readNow([](const Reader &reader) { return reader.list<T>(); }));
    }
    void perform(Operation operation);
    /// Inserts a value past the rules.
    template <class T>
    Id<T> add(T value)
    {
        std::optional<Id<T>> id;
        perform({QStringLiteral("test"), [&](Writer &writer) -> Result<> {
                     auto stored = writer.insert(value);
                     if (!stored)
                         return failure(stored.error());
                     id = stored->id;
                     return {};
                 }});
        return *id;
    }

private:
    void open(Result<std::unique_ptr<Workspace>> workspace);

    QTemporaryDir m_folder;
    TemporaryPlace m_place;
    FixedClock m_clock{someTime()};
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QList<ui::Notice> m_notices;
    std::optional<BuyerId> m_buyer;
};

} // namespace touchbase::test
