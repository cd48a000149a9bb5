// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace touchbase::ui {

/// Every component in every state on one page: to look at, to take pictures of, and for tests that walk widgets.
/// States that only a pointer or the focus brings are posed.
class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryPage(QWidget *parent = nullptr);

private:
    /// A new row of cards.
    QHBoxLayout *addRow();

    QVBoxLayout *m_rows;
};

} // namespace touchbase::ui
