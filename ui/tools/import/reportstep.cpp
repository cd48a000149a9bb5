// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/import/reportstep.h"

#include "kit/card.h"
#include "kit/datatable.h"
#include "kit/inlinemessage.h"
#include "kit/plainlabel.h"
#include "tools/common/filechooser.h"
#include "tools/import/countsbar.h"
#include "tools/import/importwords.h"
#include "tools/import/rejectstable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

using File = const ImportedFile *;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

std::vector<RowsColumn<File>> fileColumns()
{
    const auto tr = [](const char *text) { return ReportStep::tr(text); };
    const auto rejected = [](const File &file) { return static_cast<qint64>(file->problems.size()); };
    return {
        {tr("File"), [](const File &file) { return shownFileName(file->file.name); }},
        {tr("Holds"), [](const File &file) { return nameOfContent(file->file); }},
        {tr("Rows"), [](const File &file) { return number(file->file.rows); }, rightAligned},
        {tr("Good rows"), [=](const File &file) { return number(file->file.rows - rejected(file)); }, rightAligned},
        {tr("Rejected"), [=](const File &file) { return number(rejected(file)); }, rightAligned,
         [=](const File &file) {
             return rejected(file) > 0 ? std::optional(render::ColorRole::BandPoorText) : std::nullopt;
         }},
    };
}

struct Said {
    InlineMessage::Kind kind;
    QString text;
};

Said previewSentence(const ImportResult &result)
{
    const qint64 good = result.counts.added + result.counts.updated;
    if (result.rows == 0)
        return {InlineMessage::Kind::Info, ReportStep::tr("The files hold no rows. There is nothing to import.")};
    if (result.rejected > 0)
        return {InlineMessage::Kind::Warning,
                ReportStep::tr("%1 of %2 rows cannot be taken. Mend them and look again, or import the good rows and "
                               "mend the others later.")
                    .arg(number(result.rejected), number(result.rows))};
    if (good == 0)
        return {InlineMessage::Kind::Info, ReportStep::tr("All rows are here already. There is nothing to import.")};
    return {InlineMessage::Kind::Success, ReportStep::tr("All rows can be taken. Nothing was changed yet.")};
}

Said resultSentence(const ImportResult &result)
{
    const QString text = importedSentence(result.counts);
    if (result.rejected == 0)
        return {InlineMessage::Kind::Success, text + u'.'};
    return {InlineMessage::Kind::Warning,
            ReportStep::tr("%1. %2 were left out: save them, mend them, and import them again.")
                .arg(text, ReportStep::tr("%n row(s)", nullptr, static_cast<int>(result.rejected)))};
}

} // namespace

ReportStep::ReportStep(QWidget *parent)
    : QWidget(parent),
      m_message(new InlineMessage(this)),
      m_filesModel(new RowsModel<File>(fileColumns(), this)),
      m_warningsCard(new Card(tr("Worth knowing"), {}, this)),
      m_warnings(new PlainLabel({}, render::TextStyle::Body, nullptr)),
      m_rejects(new RejectsTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(makeCounts());
    layout->addWidget(makeFiles());
    m_warnings->setOverflow(PlainLabel::Overflow::Wrap);
    auto *area = new QScrollArea(m_warningsCard);
    area->setObjectName(QStringLiteral("warningsScrollArea"));
    area->setAccessibleName(tr("Worth knowing"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setBackgroundRole(QPalette::Base);
    m_warnings->setBackgroundRole(QPalette::Base);
    area->setWidget(m_warnings);
    m_warningsCard->body()->addWidget(area);
    layout->addWidget(m_warningsCard);
    layout->addWidget(m_rejects, 1);
    setTabOrder(area, &m_rejects->table()); // which stands below
    layout->addStretch(0);
}

QWidget *ReportStep::makeCounts()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_bar = new CountsBar(line);
    m_counts = new PlainLabel({}, render::TextStyle::Strong, line);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_sum = new PlainLabel({}, render::TextStyle::Secondary, line);
    m_sum->setColorRole(render::ColorRole::TextMuted);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_sum);
    return line;
}

Card *ReportStep::makeFiles()
{
    m_filesCard = new Card(tr("Files"), {}, this);
    m_filesCard->setFlush(true);
    m_files = new DataTable(m_filesCard);
    m_files->setObjectName(QStringLiteral("filesTable"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setModel(m_filesModel);
    m_files->setStretchColumn(0);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_filesCard->body()->addWidget(m_files);
    return m_filesCard;
}

void ReportStep::showPreview(const std::shared_ptr<const ImportResult> &result)
{
    show(result, false);
}

void ReportStep::showResult(const std::shared_ptr<const ImportResult> &result)
{
    show(result, true);
}

void ReportStep::show(const std::shared_ptr<const ImportResult> &result, bool isDone)
{
    m_result = result;
    const Said said = isDone ? resultSentence(*result) : previewSentence(*result);
    m_message->setMessage(said.kind, said.text);
    m_message->show();
    showCounts(*result, isDone);
    std::vector<File> files;
    for (const ImportedFile &file : result->files)
        files.push_back(&file);
    m_filesCard->setVisible(files.size() > 1); // else the head says it
    m_filesModel->setRows(std::move(files));
    const int unit = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair{1, 30}, std::pair{2, 12}, std::pair{3, 16}, std::pair{4, 12}})
        m_files->setColumnWidth(column, characters * unit);
    const int shown = qBound(1, m_filesModel->rowCount(), result->rejected > 0 ? 2 : 4);
    m_files->setFixedHeight(m_files->horizontalHeader()->height() + shown * m_files->rowHeight(0));
    showWarnings(*result);
    m_rejects->show(result);
}

void ReportStep::showCounts(const ImportResult &result, bool isDone)
{
    const MergeCounts &counts = result.counts;
    m_bar->setValue({counts.added + counts.updated, counts.unchanged, result.rejected});
    m_counts->setText(
        (isDone ? tr("%1 added, %2 updated, %3 unchanged, %4 rejected")
                : tr("%1 new, %2 changed, %3 already here, %4 rejected"))
            .arg(number(counts.added), number(counts.updated), number(counts.unchanged), number(result.rejected)));
    QString sum = tr("%n row(s) in all", nullptr, static_cast<int>(result.rows));
    if (result.skipped > 0)
        sum += tr("; %n line(s) that are titles, totals or blank", nullptr, static_cast<int>(result.skipped));
    m_sum->setText(sum);
}

void ReportStep::showWarnings(const ImportResult &result)
{
    const QStringList warnings = warningsOf(result);
    m_warningsCard->setVisible(!warnings.isEmpty());
    QStringList lines;
    for (const QString &warning : warnings)
        lines << QStringLiteral("•  ") + warning;
    m_warnings->setText(lines.join(u'\n'));
    const int shown = qBound(1, static_cast<int>(warnings.size()) * 2, 4);
    m_warningsCard->findChild<QScrollArea *>()->setFixedHeight(shown * fontMetrics().lineSpacing() + 4);
}

} // namespace touchbase::ui
