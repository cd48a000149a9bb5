// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buyer/buyerpage.h"
#include "operations/records/buyers.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"
#include "ui/support/uitest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace touchbase::test {

/// A workspace with a buyer who has a bit of everything, a desk over it, and the page.
class BuyerFixture
{
public:
    explicit BuyerFixture(const QString &name = QStringLiteral("Acme Insurance"))
        : m_preferences(m_folder.filePath(QStringLiteral("preferences.ini"))),
          buyer(m_workspace.add(aBuyer(name)).id),
          other(m_workspace.add(aBuyer(QStringLiteral("Borealis Roofing"))).id)
    {
        fill();
        desk = must(ui::Desk::over(m_workspace.openAgain(QStringLiteral("Ada")), m_preferences));
        page = std::make_unique<ui::BuyerPage>(*desk);
        page->resize(1280, 800);
        page->QWidget::show();
    }

    /// Turns to a buyer and waits until it is shown.
    void show(BuyerId who, const QString &tab = {})
    {
        QSignalSpy shown(page.get(), &ui::BuyerPage::overviewShown);
        page->show(who, tab);
        QTRY_VERIFY(!shown.isEmpty()); // an answer may be there before anybody waits for it
    }
    template <class W>
    [[nodiscard]] W *find(const char *name) const
    {
        W *widget = page->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }

private:
    void deliver(const char *on, qint64 delivered, qint64 disputed)
    {
        Delivery one = aDelivery(buyer);
        one.day = day(on);
        one.delivered = delivered;
        one.disputed = disputed;
        m_workspace.add(one);
    }
    void fill()
    {
        m_workspace.add(anExpectation(buyer));
        m_workspace.add(aContact(buyer));
        m_workspace.add(aPause(other));
        m_workspace.add(someTerms(buyer));
        deliver("2025-12-20", 120, 4);
        deliver("2026-01-20", 140, 7);
        deliver("2026-02-01", 100, 16);
        deliver("2026-02-20", 90, 11);
        deliver("2026-03-10", 40, 9);
        for (const char *when : {"2026-01-05T10:00:00Z", "2026-02-10T10:00:00Z", "2026-03-12T10:00:00Z"}) {
            Touchpoint touchpoint = aTouchpoint(buyer);
            touchpoint.at = at(when);
            touchpoint.emotion = Emotion::Below;
            m_workspace.add(touchpoint);
        }
        m_workspace.add(anIssue(buyer));
        m_workspace.add(aSurvey(buyer));
    }

    QTemporaryDir m_folder;
    TemporaryWorkspace m_workspace;
    ui::Preferences m_preferences;

public:
    BuyerId buyer;
    BuyerId other;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::BuyerPage> page;
};

} // namespace touchbase::test
