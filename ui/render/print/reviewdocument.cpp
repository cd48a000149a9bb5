// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/reviewdocument.h"

#include "render/print/reviewcells.h"
#include "render/print/reviewsections.h"
#include "render/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace touchbase::render {

namespace {

constexpr qreal runningSize = 8;
const qreal headerHeight = points(30);
const qreal footerHeight = points(22);

QString tr(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

QRectF innerOf(Paper paper)
{
    return printableOf(paper).adjusted(0, headerHeight, 0, -footerHeight);
}

/// One line of at most so much width, its end cut off where it is longer.
void drawRunning(QPainter &painter, const QRectF &rect, Qt::Alignment side, const QString &text, QFont::Weight weight,
                 ColorRole role)
{
    const QFont font = printFont(runningSize, weight);
    painter.setFont(font);
    painter.setPen(Colors::light()[role]);
    const QString line = QString(text).replace(u'\n', u' ');
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(line, Qt::ElideRight, rect.width()));
}

} // namespace

/// What stands on every page, and what the file says of itself.
struct Running {
    QString buyer;
    QString company;
    QString kind;
    QString title;
    QString author;
    Day asOf;
};

struct ReviewDocument::Private {
    Private(Running with, const Format &in, Paper on) : running(std::move(with)), format(in), paper(on) {}

    Running running;
    Format format;
    Paper paper;
    Flow flow;
    Pages pages;

    void lay(Composer composer)
    {
        flow = composer.take();
        pages = paginate(flow, innerOf(paper));
    }
    [[nodiscard]] Composer composer() const { return {innerOf(paper).width(), format}; }
    void paintHeader(QPainter &painter, int page) const;
    void paintFooter(QPainter &painter, int page) const;
};

void ReviewDocument::Private::paintHeader(QPainter &painter, int page) const
{
    const QRectF all = printableOf(paper);
    const QRectF line(all.left(), all.top(), all.width(), points(12));
    if (page > 0 || !running.company.isEmpty()) // the first page begins with the buyer's name
        drawRunning(painter, line.adjusted(0, 0, -line.width() / 2, 0), Qt::AlignLeft,
                    running.company.isEmpty() ? running.buyer : running.company, QFont::DemiBold, ColorRole::Text);
    drawRunning(painter, line.adjusted(line.width() / 2, 0, 0, 0), Qt::AlignRight, running.kind, QFont::Normal,
                ColorRole::TextMuted);
}

void ReviewDocument::Private::paintFooter(QPainter &painter, int page) const
{
    const QRectF all = printableOf(paper);
    const QRectF line(all.left(), all.bottom() - points(12), all.width(), points(12));
    painter.setPen(QPen(Colors::light()[ColorRole::Border], points(0.6)));
    painter.drawLine(line.topLeft() - QPointF(0, points(5)), line.topRight() - QPointF(0, points(5)));
    const qreal third = line.width() / 3;
    const auto part = [&](int number) {
        return QRectF(line.left() + third * number, line.top(), third, line.height());
    };
    drawRunning(painter, part(0), Qt::AlignLeft, running.buyer, QFont::Normal, ColorRole::TextMuted);
    drawRunning(painter, part(1), Qt::AlignHCenter, tr("Numbers of %1").arg(format.fullDay(running.asOf)),
                QFont::Normal, ColorRole::TextMuted);
    drawRunning(painter, part(2), Qt::AlignRight,
                tr("Page %1 of %2").arg(format.count(page + 1), format.count(static_cast<qint64>(pages.pages.size()))),
                QFont::Normal, ColorRole::TextMuted);
}

namespace {

Running runningOf(const report::QuarterlyReview &review, const Format &format)
{
    return {review.buyer,
            review.company,
            review.team ? tr("Quarterly review, for the team") : tr("Quarterly review"),
            tr("%1, quarterly review, %2").arg(review.buyer, quarterName(review.quarter, format)),
            review.preparedBy.isEmpty() ? review.company : review.preparedBy,
            review.asOf};
}

Running runningOf(const report::FirstReview &review, const Format &format)
{
    return {review.buyer,
            review.company,
            nameOf(review.kind),
            tr("%1, %2, %3").arg(review.buyer, nameOf(review.kind), format.fullDay(review.numbers.days.until)),
            review.preparedBy.isEmpty() ? review.company : review.preparedBy,
            review.asOf};
}

} // namespace

ReviewDocument::ReviewDocument(const report::QuarterlyReview &review, const Format &format, Paper paper)
    : d(std::make_unique<Private>(runningOf(review, format), format, paper))
{
    Composer composer = d->composer();
    composeBeginning(composer, review);
    composeNumbers(composer, review);
    if (review.team)
        composeTeamPage(composer, review);
    d->lay(std::move(composer));
}

ReviewDocument::ReviewDocument(const report::FirstReview &review, const Format &format, Paper paper)
    : d(std::make_unique<Private>(runningOf(review, format), format, paper))
{
    Composer composer = d->composer();
    composeFirstReview(composer, review);
    d->lay(std::move(composer));
}

ReviewDocument::~ReviewDocument() = default;
ReviewDocument::ReviewDocument(ReviewDocument &&) noexcept = default;

int ReviewDocument::pageCount() const
{
    return static_cast<int>(d->pages.pages.size());
}

Paper ReviewDocument::paper() const
{
    return d->paper;
}

QString ReviewDocument::title() const
{
    return d->running.title;
}

QString ReviewDocument::author() const
{
    return d->running.author;
}

const QLocale &ReviewDocument::locale() const
{
    return d->format.locale();
}

const std::vector<Section> &ReviewDocument::sections() const
{
    return d->pages.sections;
}

void ReviewDocument::paint(QPainter &painter, int page) const
{
    d->paintHeader(painter, page);
    for (const PlacedPiece &placed : d->pages.pages[static_cast<size_t>(page)])
        placed.piece->paint(painter, placed.at);
    d->paintFooter(painter, page);
}

} // namespace touchbase::render
