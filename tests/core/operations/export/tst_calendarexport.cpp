// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/export/calendarexport.h"
#include "operations/records/postponing.h"
#include "support/builders.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QTest>

#include <libical/ical.h>

using namespace touchbase;
using namespace touchbase::test;

/// The calendar file, as another program reads it. Days of reviews are those of the plan: 14, 30, 60 and 90 days after
/// signing. Escapes and dates are those of RFC 5545, sections 3.3.4 and 3.3.11.
class TestCalendarExport : public QObject
{
    Q_OBJECT

    struct Event {
        QString uid;
        QString from;
        QString until;
        QString summary;
        QString description;
        bool operator==(const Event &) const = default;
    };

private Q_SLOTS:
    /// Sunday 15 March 2026.
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        Buyer buyer = aBuyer(u"Acme, Söhne; Co"_qs);
        buyer.uid = u"b1"_qs;
        buyer.signedOn = day("2026-03-01");
        buyer.owner = u"Dana"_qs;
        m_buyer = workspace().add(buyer).id;
        Task task = aTask(*m_buyer);
        task.uid = u"t1"_qs;
        task.title = u"Call Bob, then; ask\nfor \"more\" \\ less"_qs;
        task.dueOn = day("2026-03-20");
        task.doneOn.reset();
        task.owner.clear();
        workspace().add(task);
    }

    void anotherProgramReadsWhatWasWritten()
    {
        const auto events = parsed(written());
        QCOMPARE(events.size(), 5);
        QCOMPARE(events[0].uid, u"review-b1-14-day@touchbase"_qs);
        QCOMPARE(events[0].from, u"20260315"_qs);
        QCOMPARE(events[0].summary, u"14-day review: Acme, Söhne; Co"_qs);
        const Event task{u"task-t1@touchbase"_qs, u"20260320"_qs, u"20260321"_qs,
                         u"Call Bob, then; ask\nfor \"more\" \\ less"_qs, u"Acme, Söhne; Co"_qs};
        QCOMPARE(events[1], task);
        QCOMPARE(events[2].from, u"20260331"_qs);
        QCOMPARE(events[3].from, u"20260430"_qs);
        QCOMPARE(events[4].from, u"20260530"_qs);
    }
    void theTextIsWrittenAsTheStandardHasIt()
    {
        const QByteArray text = QByteArray(written()).replace("\r\n ", ""); // unfolded
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(text.contains("\r\nSUMMARY:Call Bob\\, then\\; ask\\nfor \"more\" \\\\ less\r\n"));
        QVERIFY(text.contains("\r\nDTSTART;VALUE=DATE:20260320\r\n"));
        QVERIFY(text.contains("\r\nDTSTAMP:20260315T"));
        for (const QByteArray &line : written().split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the return
    }
    void writingTwiceOrMovingAReviewKeepsTheNames()
    {
        const auto before = uids();
        QCOMPARE(uids(), before);
        workspace().perform(
            operations::postponeReview(*m_buyer, ReviewKind::Day14, day("2026-03-18"), u"They moved"_qs));
        QCOMPARE(uids(), before);
        QCOMPARE(parsed(written())[0].from, u"20260318"_qs);
    }
    void ofOneOwner()
    {
        QCOMPARE(parsed(written(u"Dana"_qs)).size(), 5);
        QCOMPARE(parsed(written(u"Grace"_qs)).size(), 0);
    }
    void nothingWaitsIsACalendarToo()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        const QByteArray text = written();
        QCOMPARE(parsed(text).size(), 0);
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    }
    void theFileIsItsOwnersAlone()
    {
        (void)written();
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void controlCharactersAreLeftOut()
    {
        const QByteArray text = toICalendar({{u"x"_qs, day("2026-03-20"),
                                              QString(u"a\x07"
                                                      "b\r\nEND:VEVENT"_qs)}},
                                            at("2026-03-15T12:00:00Z"));
        const auto events = parsed(text);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].summary, u"ab\nEND:VEVENT"_qs);
    }

private:
    TemporaryWorkspace &workspace() { return *m_workspace; }
    QString path() { return workspace().place().path(u"out.ics"_qs); }
    QByteArray written(const QString &owner = {})
    {
        const auto count = workspace()->readNow([&](const Reader &reader) -> Result<qint64> {
            auto setup = loadScoreSetup(reader);
            if (!setup)
                return failure(setup.error());
            return exportCalendar(reader, *setup, path(), workspace().clock().now(), owner);
        });
        QFile file(path());
        if (!count || !file.open(QIODevice::ReadOnly))
            qFatal("the calendar was not written");
        const QByteArray text = file.readAll();
        if (parsed(text).size() != *count)
            qFatal("%lld entries were told", static_cast<long long>(*count));
        return text;
    }
    static QString textOf(const char *text) { return QString::fromUtf8(text); }
    static QList<Event> parsed(const QByteArray &text)
    {
        QList<Event> events;
        icalcomponent *calendar = icalparser_parse_string(text.constData());
        if (!calendar || icalcomponent_count_errors(calendar) > 0)
            qFatal("it is no calendar");
        for (auto *one = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); one;
             one = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            events << Event{textOf(icalcomponent_get_uid(one)),
                            textOf(icaltime_as_ical_string(icalcomponent_get_dtstart(one))),
                            textOf(icaltime_as_ical_string(icalcomponent_get_dtend(one))),
                            textOf(icalcomponent_get_summary(one)), textOf(icalcomponent_get_description(one))};
        }
        icalcomponent_free(calendar);
        return events;
    }
    QStringList uids()
    {
        QStringList uids;
        for (const Event &event : parsed(written()))
            uids << event.uid;
        uids.sort();
        return uids;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::optional<BuyerId> m_buyer;
};

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
