// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/presetreader.h"

#include "exchangefixture.h"

#include <QTest>

using namespace touchbase;
using namespace touchbase::exchange;

class PresetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The headers of formats.md §2 and of the four samples.
    void recognisesHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("preset"); // blank where it is none
        const auto row = [](const char *name, const char *header, const char *preset) {
            QTest::newRow(name) << QByteArray(header) << QString::fromUtf8(preset);
        };
        row("leadbyte-buyer", "Buyer,BID,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency",
            "leadbyte-buyer");
        row("sample buyer_activity",
            "\xEF\xBB\xBF"
            "Buyer,Posted,Accepted,Sold,Rejected,CR%,Returns,Rtn%,Revenue,RPL,RPS,Currency",
            "leadbyte-buyer");
        row("other order and case", "currency;REVENUE;returns;sold;rejected;accepted;posted;buyer", "leadbyte-buyer");
        row("sample campaign_overview",
            "Campaign,Leads,Valid,Invalid,CR%,Pending,Payable,Sold,Rejected,CR%,Returns,RTN%,"
            "Payout,Email Cost,SMS Cost,Validation Cost,Revenue,Profit,CPL,RPL,Cur",
            "leadbyte-campaign");
        row("sample leads_sold_returns",
            "leadID,verticalName,campaignName,affiliateID,buyerName,contractName,createdOn,"
            "dateSold,price,returned,returnReason,returnStatus,returnDate,rejectReason",
            "leadspedia-leads");
        row("cake", "buyer_id,buyer_name,buyer_contract_name,transaction_date,status,price", "cake-buyer");
        row("phonexa", "Public Lead ID,Date,Product,Status,Publisher,Price,Buyer,Buyer Disposition", "phonexa-leads");
        row("sample leadconduit", "event_id,type,reason", "leadconduit-feedback");
        row("boberdoo", "Partner,Lead ID,Refund Reason,Status", "boberdoo-refunds");
        row("leadexec", "Client,Return Reason,Return Date,Date Added", "leadexec-returns");
        row("tickets", "ID,Requester,Created at,First response,Solved at,Satisfaction", "tickets");
        row("survey", "Date,Account,Score,Comment", "survey");
        row("titles above",
            "LeadByte export\n\"March, all buyers\"\n\nBuyer\tPosted\tAccepted\tSold\tRejected\tReturns\tRevenue",
            "leadbyte-buyer");
        row("native deliveries", "buyer,day,source,delivered", "");
        row("something else", "a,b,c\n1,2,3", "");
        row("one column", "Buyer", "");
    }
    void recognisesHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, preset);
        const auto found = recognisePreset(Input::memory(header + "\n", QStringLiteral("report.csv")));
        QCOMPARE(found ? wordString(*found) : QString(), preset);
        if (preset.isEmpty())
            QCOMPARE(found.error().code, ErrorCode::UnknownFile);
    }

    void refusesWhatHasNoHeader()
    {
        const auto error = [](const QByteArray &bytes) {
            return recognisePreset(Input::memory(bytes, QStringLiteral("report.csv"))).error().code;
        };
        QCOMPARE(error(""), ErrorCode::EmptyFile);
        QCOMPARE(error("\xEF\xBB\xBF"), ErrorCode::EmptyFile);
        QCOMPARE(error("\xFF\xFE"), ErrorCode::EmptyFile);
        QCOMPARE(error("\n\n"), ErrorCode::EmptyFile);
        QCOMPARE(error("PK\x03\x04"), ErrorCode::NotText);
        QCOMPARE(error(QByteArray(21, '\n').replace("\n", "title\n") + "event_id,type,reason\n"),
                 ErrorCode::UnknownFile);
    }

    void othersAreNotAvailableYet()
    {
        KnownBuyers buyers;
        NativeReader native(buyers, optionsOfTests());
        PresetReader reader(native, optionsOfTests());
        CollectingSink sink;
        const auto read = reader.read(Input::memory("event_id,type,reason\n", QStringLiteral("r.csv")),
                                      Preset::LeadconduitFeedback, {}, sink);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotAvailableYet);
        QCOMPARE(read.error().values, QStringList{QStringLiteral("leadconduit-feedback")});
    }
};

QTEST_APPLESS_MAIN(PresetTest)
#include "tst_preset.moc"
