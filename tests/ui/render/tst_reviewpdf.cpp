// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/pdf.h"
#include "render/print/reviewdocument.h"
#include "render/typography.h"
#include "score/history.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/qpdf-c.h>

using namespace touchbase;
using namespace touchbase::render;

namespace {

Day day(const char *iso)
{
    return Day::parse(QString::fromLatin1(iso)).value();
}

/// A buyer's facts with a little of everything, and what was written about the first quarter of 2026.
report::ReviewFacts someFacts()
{
    report::ReviewFacts facts{{},
                              QStringLiteral("Northline Leads"),
                              Currency::usd(),
                              {day("2026-01-01"), day("2026-03-31")},
                              day("2026-03-31"),
                              {},
                              {}};
    facts.buyer.name = QStringLiteral("Harbor Mutual");
    facts.buyer.owner = QStringLiteral("Dana Whitfield");
    facts.facts.signedOn = day("2025-01-01");
    for (Day on = day("2025-10-01"); on <= day("2026-03-31"); on = on + 1) {
        facts.facts.deliveries.push_back({on, 1, 20, on.value() % 3, 12, 3, 80'000, {}});
        facts.portfolio.deliveryDays.push_back(on);
    }
    Review review{{}, BuyerId(1), ReviewKind::Quarterly, day("2026-04-15"), {}, {}, {}, {}, {}, {}, {}, {}};
    review.summary = QStringLiteral("A steady quarter for both of us.");
    review.wins = QStringLiteral("Sales rose.");
    review.problems = QStringLiteral("We answered late.");
    review.internalNotes = QStringLiteral("detractor, may churn");
    facts.review = review;
    facts.goals = {{{},
                    Id<Review>(1),
                    1,
                    QStringLiteral("Fewer disputes"),
                    QStringLiteral("Dana"),
                    QStringLiteral("Elena"),
                    {},
                    QStringLiteral("2%"),
                    day("2026-06-30"),
                    {}}};
    return facts;
}

report::TeamScores someScores(const report::ReviewFacts &facts)
{
    const score::Model model = score::defaultModel();
    const auto on = [&](const char *iso) {
        return score::evaluate(model, WorkingTime(), facts.portfolio, facts.facts, day(iso));
    };
    return {on("2026-03-31"), on("2025-12-31"),
            score::scoresOn(model, WorkingTime(), facts.portfolio, facts.facts,
                            score::weeklyDays(day("2025-10-01"), day("2026-03-31"))),
            model.floors};
}

ReviewDocument documentOf(const report::ReviewFacts &facts, report::Audience audience, Paper paper = Paper::A4)
{
    const bool isTeam = audience == report::Audience::Team;
    const auto scores = isTeam ? std::optional(someScores(facts)) : std::nullopt;
    return {report::quarterlyReview(WorkingTime(), facts, scores),
            Format(QLocale(QLocale::English, QLocale::UnitedStates), Zone()), paper};
}

} // namespace

/// What other programs read in our PDFs: poppler's pdfinfo, pdffonts and pdftotext.
class TestReviewPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerFonts();
        QVERIFY2(!run(QStringLiteral("pdftotext"), {QStringLiteral("-v")}, QString()).isNull(),
                 "poppler-utils is missing: ./dev test installs it");
    }

    void theTextIsInTheOrderOfReading()
    {
        const QString text = textOf(documentOf(someFacts(), report::Audience::Buyer));
        qsizetype last = -1;
        for (const char *part : {"Northline Leads",
                                 "Harbor Mutual",
                                 "Quarterly review, 1 January 2026 to 31 March 2026",
                                 "Prepared by Dana Whitfield",
                                 "A steady quarter",
                                 "Goals for the next quarter",
                                 "Fewer disputes",
                                 "For Northline Leads",
                                 "Page 1 of 2",
                                 "The quarter in numbers",
                                 "Leads delivered",
                                 "1,800",
                                 "Dispute rate",
                                 "Dispute rate by week",
                                 "What went well",
                                 "Sales rose",
                                 "What did not",
                                 "We answered late",
                                 "Open issues",
                                 "How the numbers are counted",
                                 "Page 2 of 2"}) {
            const qsizetype at = text.indexOf(QString::fromLatin1(part), last + 1);
            QVERIFY2(at > last, part);
            last = at;
        }
    }
    void theBuyersHasNoWordOfTheHouse()
    {
        const QString text = textOf(documentOf(someFacts(), report::Audience::Buyer));
        static const QRegularExpression internal(
            QStringLiteral("score|churn|detractor|promoter|internal|team|coverage"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!text.contains(internal), qPrintable(internal.match(text).captured()));
    }
    void theTeamsHasTheScoreAndNoNotes()
    {
        const report::ReviewFacts facts = someFacts();
        const score::Score score = *someScores(facts).score;
        const QString text = textOf(documentOf(facts, report::Audience::Team));
        QVERIFY(text.contains(QStringLiteral("Score %1 of 100 on 31 March 2026").arg(score.shown)));
        QVERIFY(text.contains(QStringLiteral("score %1.").arg(score.score, 0, 'f', 1)));
        QVERIFY(text.contains(QStringLiteral("What changed")));
        QVERIFY(!text.contains(QStringLiteral("detractor")));
    }
    void fontsAreEmbedded()
    {
        const QString fonts = ask(QStringLiteral("pdffonts"), documentOf(someFacts(), report::Audience::Team));
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QStringLiteral("TouchbaseSans")), qPrintable(line));
            static const QRegularExpression embedded(QStringLiteral("\\byes (?:yes|no)  ?yes\\b"));
            QVERIFY2(line.contains(embedded), qPrintable(line));
        }
    }
    void itSaysWhatItIs()
    {
        const ReviewDocument document = documentOf(someFacts(), report::Audience::Team);
        const QString info = ask(QStringLiteral("pdfinfo"), document);
        QVERIFY(info.contains(QStringLiteral("Harbor Mutual, quarterly review, Jan to Mar 2026")));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Author: +Dana Whitfield\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(document.pageCount()))));
        QVERIFY(info.contains(QStringLiteral("(A4)")));
        const QByteArray plain = uncompressed(document);
        QVERIFY(plain.contains("/Lang (en"));
        for (const char *entry :
             {"(Goals for the next quarter)", "(The quarter in numbers)", "(Open issues)", "(For the team)"})
            QVERIFY2(plain.contains(entry), entry);
        QVERIFY(!plain.contains("/home/") && !plain.contains("/root") && !plain.contains("/tmp"));
    }
    void letterIsLetter()
    {
        const QString info = ask(QStringLiteral("pdfinfo"),
                                 documentOf(someFacts(), report::Audience::Buyer, Paper::Letter));
        QVERIFY2(info.contains(QStringLiteral("612 x 792")), qPrintable(info));
    }
    void aTableRepeatsItsHeader()
    {
        report::ReviewFacts facts = someFacts();
        const Goal goal = facts.goals.front();
        facts.goals.assign(80, goal);
        const QString text = textOf(documentOf(facts, report::Audience::Buyer));
        const QStringList pages = text.split(u'\f');
        QVERIFY(pages.size() > 3);
        QVERIFY(pages[1].contains(QStringLiteral("Your owner")));
        QVERIFY(pages[1].count(QStringLiteral("Fewer disputes")) > 1);
    }
    void whatPeopleTypeIsPlainText()
    {
        report::ReviewFacts facts = someFacts();
        facts.review->summary = QString(500, u'W') + QStringLiteral(" <b>bold</b> <img src=\"file:///etc/hostname\"> ")
                                + QString::fromUtf8("😀 مرحبا بالعالم שלום\a\x1b") + QStringLiteral("\r\nend.");
        facts.goals.front().title = QString(20'000, u'g');
        facts.goals.front().ourOwner = QString::fromUtf8("مرحبا بالعالم");
        facts.review->wins = QString(300, u'\n') + QString(90'000, u'w');
        facts.buyer.name = QStringLiteral("A very long name of a buyer ").repeated(20);
        const ReviewDocument document = documentOf(facts, report::Audience::Team);
        QVERIFY(document.pageCount() > 5);
        const QString text = textOf(document);
        QVERIFY(text.contains(QStringLiteral("<b>bold</b>")));
        QCOMPARE(text.count(u'g') >= 20'000, true);
        QCOMPARE(text.count(u'w') >= 90'000, true);
    }
    void aBuyerWithoutAnythingHasAReview()
    {
        report::ReviewFacts facts{{}, {}, Currency::usd(), {day("2026-01-01"), day("2026-03-31")}, day("2026-03-31"),
                                  {}, {}};
        facts.buyer.name = QStringLiteral("New");
        const QString text = textOf(documentOf(facts, report::Audience::Team));
        QVERIFY(text.contains(QStringLiteral("No score on 31 March 2026")));
    }
    void theReviewOfTheFirstDaysIsOnePage()
    {
        report::ReviewFacts facts = someFacts();
        facts.quarter = {day("2026-03-01"), day("2026-03-14")};
        facts.asOf = day("2026-03-14");
        facts.recommendations = {{{},
                                  Id<Review>(1),
                                  1,
                                  QStringLiteral("Call within 15 minutes"),
                                  QStringLiteral("Elena Vasquez"),
                                  day("2026-03-30"),
                                  {}}};
        const WorkingTime workingTime;
        const score::Timeline timeline(workingTime, facts.portfolio, facts.facts);
        Review review = *facts.review;
        review.kind = ReviewKind::Day14;
        review.heldOn = day("2026-03-14");
        review.contacts = QStringLiteral("Elena Vasquez; Dee Castellano");
        review.buyerSays = QStringLiteral("The leads pick up.");
        review.satisfaction = 4;
        const ReviewDocument document(
            report::FirstReview{ReviewKind::Day14, facts.buyer.name, facts.company, facts.buyer.owner, facts.currency,
                                review, report::firstNumbers(timeline, facts), facts.asOf, facts.recommendations},
            Format(QLocale(QLocale::English, QLocale::UnitedStates), Zone()), Paper::A4);
        QCOMPARE(document.pageCount(), 1);
        const QString text = textOf(document);
        // 14 days of 20 leads each
        for (const char *words :
             {"Harbor Mutual", "14-day review", "For Elena Vasquez and Dee Castellano.", "Held on 14 March 2026.",
              "280", "What we recommend", "Call within 15 minutes", "The leads pick up.", "You rate us 4 of 5."})
            QVERIFY2(text.contains(QString::fromLatin1(words)), words);
    }

    void nothingLeavesThePage()
    {
        const ReviewDocument document = documentOf(someFacts(), report::Audience::Team);
        const QRectF all = printableOf(Paper::A4);
        for (int page = 0; page < document.pageCount(); ++page) {
            QImage image(620, 877, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.25, 0.25);
            document.paint(painter, page);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool inside = all.adjusted(-8, -8, 8, 8).contains(QPointF(x * 4, y * 4));
                    QVERIFY2(inside || image.pixel(x, y) == qRgb(255, 255, 255),
                             qPrintable(QStringLiteral("page %1 at %2, %3").arg(page).arg(x * 4).arg(y * 4)));
                }
            }
        }
    }

private:
    QString run(const QString &program, const QStringList &before, const QString &file, const QStringList &after = {})
    {
        QProcess process;
        process.start(program, before + (file.isEmpty() ? QStringList() : QStringList{file}) + after);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput() + ' ');
    }
    QString write(const ReviewDocument &document)
    {
        const auto pdf = pdfOf(document);
        Q_ASSERT(pdf);
        QFile file(m_folder.filePath(QStringLiteral("review.pdf")));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(*pdf);
        return file.fileName();
    }
    QString ask(const QString &program, const ReviewDocument &document) { return run(program, {}, write(document)); }
    QString textOf(const ReviewDocument &document)
    {
        return run(QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")}, write(document),
                   {QStringLiteral("-")});
    }
    static QByteArray uncompressed(const ReviewDocument &document);

    QTemporaryDir m_folder;
};

QByteArray TestReviewPdf::uncompressed(const ReviewDocument &document)
{
    const QByteArray bytes = pdfOf(document).value();
    qpdf_data pdf = qpdf_init();
    const auto cleanup = qScopeGuard([&] { qpdf_cleanup(&pdf); });
    if (qpdf_read_memory(pdf, "test", bytes.constData(), static_cast<unsigned long long>(bytes.size()), nullptr) != 0
        || qpdf_init_write_memory(pdf) != 0)
        return {};
    qpdf_set_qdf_mode(pdf, QPDF_TRUE);
    if (qpdf_write(pdf) != 0)
        return {};
    return {reinterpret_cast<const char *>(qpdf_get_buffer(pdf)), static_cast<qsizetype>(qpdf_get_buffer_length(pdf))};
}

QTEST_MAIN(TestReviewPdf)
#include "tst_reviewpdf.moc"
