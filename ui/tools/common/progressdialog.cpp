// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/progressdialog.h"

#include "kit/plainlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int refreshMilliseconds = 100;
constexpr int charactersWide = 60;

} // namespace

ProgressDialog::ProgressDialog(const QString &title, const QString &what, std::shared_ptr<Progress> progress,
                               QWidget *parent)
    : ToolDialog(title, parent),
      m_progress(std::move(progress)),
      m_rows(new PlainLabel(QString(), render::TextStyle::Secondary))
{
    auto *words = new PlainLabel(what, render::TextStyle::DetailTitle);
    words->setOverflow(PlainLabel::Overflow::Wrap);
    words->setMinimumWidth(charactersWide * fontMetrics().averageCharWidth());
    m_rows->setObjectName(QStringLiteral("rowsLabel"));
    m_rows->setColorRole(render::ColorRole::TextMuted);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // how many rows there are is not known before they were read
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress"));
    body()->addWidget(words);
    body()->addWidget(bar);
    body()->addWidget(m_rows);
    m_cancel = addButton(tr("Cancel"), QStringLiteral("cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &ProgressDialog::showRows);
    m_timer.start(refreshMilliseconds);
    showRows();
}

void ProgressDialog::showRows()
{
    m_rows->setText(m_progress->cancel ? tr("Cancelling…")
                                       : tr("%n row(s) so far", nullptr, static_cast<int>(m_progress->rows.load())));
}

void ProgressDialog::reject()
{
    m_progress->cancel = true;
    m_cancel->setEnabled(false);
    showRows();
}

} // namespace touchbase::ui
