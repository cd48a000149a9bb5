// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/help/aboutdialog.h"

#include "kit/plainlabel.h"
#include "render/typography.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace touchbase::ui {

namespace {

/// Something that the program is made of; its licence is a resource below :/touchbase.
struct Part {
    const char *name;
    const char *licence;
    const char *file;
};

constexpr std::array parts{
    Part{"Touchbase", "GPL-3.0-or-later", "licenses/GPL-3.0.txt"},
    Part{"Qt", "GPL-3.0, LGPL-3.0", "licenses/LGPL-3.0.txt"},
    Part{"SQLite", "public domain", "licenses/sqlite.txt"},
    Part{"Inter", "OFL-1.1", "fonts/LICENSE"},
    Part{"Lucide icons", "ISC", "icons/LICENSE"},
    Part{"Boost", "BSL-1.0", "licenses/boost.txt"},
    Part{"tl::expected", "CC0-1.0", "licenses/expected.txt"},
    Part{"CLI11", "BSD-3-Clause", "licenses/cli11.txt"},
    Part{"RapidJSON", "MIT", "licenses/rapidjson.txt"},
    Part{"qpdf", "Apache-2.0", "licenses/qpdf.txt"},
    Part{"libical", "MPL-2.0", "licenses/libical.txt"},
};

QString textOf(const Part &part)
{
    QFile file(QStringLiteral(":/touchbase/") + QString::fromLatin1(part.file));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : ToolDialog(tr("About Touchbase"), parent), m_parts(new QListWidget(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    addHead();
    addLicences();
    auto *close = addButton(tr("Close"), QStringLiteral("close"));
    setPrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 116, fontMetrics().height() * 34);
    close->setFocus();
}

void AboutDialog::addHead()
{
    body()->addWidget(new PlainLabel(tr("Touchbase %1").arg(QCoreApplication::applicationVersion()).trimmed(),
                                     render::TextStyle::PageTitle, this));
    auto *text = new PlainLabel(tr("For the people who look after lead buyers. Free software under the GNU General "
                                   "Public License, version 3 or later: use it, look inside, change it, pass it on. "
                                   "It comes without any warranty. It sends nothing anywhere."),
                                render::TextStyle::Body, this);
    text->setOverflow(PlainLabel::Overflow::Wrap);
    body()->addWidget(text);
    body()->addWidget(new PlainLabel(tr("What it is made of"), render::TextStyle::CardTitle, this));
}

void AboutDialog::addLicences()
{
    m_parts->setObjectName(QStringLiteral("partsListWidget"));
    m_parts->setAccessibleName(tr("What it is made of"));
    for (const Part &part : parts)
        m_parts->addItem(
            QStringLiteral("%1 (%2)").arg(QString::fromLatin1(part.name), QString::fromLatin1(part.licence)));
    m_parts->setFixedWidth(m_parts->sizeHintForColumn(0) + 2 * fontMetrics().averageCharWidth() + 16);
    m_text->setObjectName(QStringLiteral("licencePlainTextEdit"));
    m_text->setAccessibleName(tr("Licence"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_parts);
    row->addWidget(m_text, 1);
    body()->addLayout(row, 1);
    connect(m_parts, &QListWidget::currentRowChanged, this, &AboutDialog::showLicence);
    m_parts->setCurrentRow(0);
}

void AboutDialog::showLicence(int row)
{
    if (row >= 0 && row < static_cast<int>(parts.size()))
        m_text->setPlainText(textOf(parts[static_cast<size_t>(row)]));
}

} // namespace touchbase::ui
