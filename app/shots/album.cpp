// SPDX-License-Identifier: GPL-3.0-or-later
#include "album.h"

#include "kit/gallerypage.h"
#include "shell/theme.h"
#include "tour.h"

#include <QApplication>
#include <QPixmap>

namespace touchbase::shots {

void Album::take(QWidget &widget, const QString &name)
{
    widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, m_scheme, name));
    ++m_count;
}

void Album::fill(ui::Preferences &preferences, const Clock &clock, const QString &workspaceFile, QSize size)
{
    const ui::Theme theme(preferences);
    ui::MainWindow window(preferences, clock);
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    take(window, QStringLiteral("first-run"));
    if (!window.openWorkspace(workspaceFile))
        return;
    Tour tour(window, [this](QWidget &widget, const QString &name) { take(widget, name); });
    if (tour.waitForBuyers())
        tour.run();
    ui::GalleryPage gallery;
    gallery.resize(size.width(), gallery.sizeHint().height());
    take(gallery, QStringLiteral("components"));
}

} // namespace touchbase::shots
