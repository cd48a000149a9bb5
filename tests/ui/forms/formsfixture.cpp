// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsfixture.h"

#include "operations/records/buyers.h"
#include "operations/records/contacts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace touchbase::test {

using namespace operations;

FormsFixture::FormsFixture()
    : m_preferences(std::make_unique<ui::Preferences>(m_folder.filePath(QStringLiteral("touchbase.ini"))))
{
    open(Workspace::create(m_place.location(), m_clock, QStringLiteral("Ada")));
    m_buyer = add(aBuyer());
    perform(addContact(aContact(*m_buyer)));
    perform(addContact(aContact(*m_buyer, QStringLiteral("Dee Castellano"))));
    perform(addBuyer(aBuyer(QStringLiteral("Harbor Point Insurance"))));
    perform(addBuyer(aBuyer(QStringLiteral("Harbison & Lowe"))));
}

FormsFixture::~FormsFixture()
{
    m_window.reset();
}

void FormsFixture::open(Result<std::unique_ptr<Workspace>> workspace)
{
    m_desk = must(ui::Desk::over(must(std::move(workspace)), *m_preferences));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    QObject::connect(m_desk.get(), &ui::Desk::announced, m_window.get(),
                     [this](const ui::Notice &notice) { m_notices << notice; });
}

void FormsFixture::crash()
{
    m_window.reset();
    m_desk.reset();
    open(Workspace::open(m_place.location(), m_clock, QStringLiteral("Ada")));
}

QList<ui::RecordForm *> FormsFixture::forms() const
{
    QList<ui::RecordForm *> shown = m_window->findChildren<ui::RecordForm *>();
    shown.removeIf([](const ui::RecordForm *form) { return !form->isVisible(); });
    return shown;
}

ui::RecordForm *FormsFixture::form()
{
    if (!QTest::qWaitFor([this] { return !forms().isEmpty(); }))
        qFatal("no form opened");
    return forms().last();
}

void FormsFixture::settle()
{
    int answers = 0;
    const auto count = [&answers](const Result<qint64> &) { ++answers; };
    for (const Lane lane : {Lane::Interactive, Lane::Bulk})
        m_desk->read(
            m_window.get(), [](const Reader &reader) { return reader.newestChange(); }, count, lane);
    if (!QTest::qWaitFor([&answers] { return answers == 2; }))
        qFatal("the workspace does not answer");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FormsFixture::giveFocusBack()
{
    QCoreApplication::processEvents();
    if (QApplication::activePopupWidget() || forms().isEmpty() || forms().last()->isActiveWindow())
        return;
    ui::RecordForm *shown = forms().last();
    shown->activateWindow();
    if (!QTest::qWaitForWindowActive(shown))
        qFatal("the form is not active");
}

void FormsFixture::type(const char *name, const QString &text)
{
    auto *target = part(name);
    if (auto *line = qobject_cast<QLineEdit *>(target))
        line->clear();
    if (auto *notes = qobject_cast<QPlainTextEdit *>(target))
        notes->clear();
    QTest::keyClicks(target, text);
}

void FormsFixture::save()
{
    QPointer<ui::RecordForm> shown(form());
    settle();
    shown->activateWindow();
    if (!QTest::qWaitForWindowActive(shown))
        qFatal("the form is not active");
    QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
    m_desk->workspace().performNow({QStringLiteral("test"), [](Writer &) -> Result<> { return {}; }, true, true});
    settle();
}

void FormsFixture::perform(Operation operation)
{
    must(m_desk->workspace().performNow(std::move(operation)));
}

} // namespace touchbase::test
