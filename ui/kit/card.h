// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace touchbase::ui {

class PlainLabel;

/// A raised surface with a hairline and round corners. Its header is 36 high at 100 %: a title, what it covers in
/// quieter words, and actions at the right. Without a title there is no header.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, const QString &scope = QString(), QWidget *parent = nullptr);

    /// Also the accessible name.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// "26 weeks to Thu 12 Mar, model v3".
    void setScope(const QString &scope);
    /// Right in the header, in the order they are added; the card owns them.
    void addHeaderWidget(QWidget *widget);
    /// Directly after the title: a choice of days, for example.
    void addTitleWidget(QWidget *widget);

    /// Where the content goes: inside 12 of padding.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Content that reaches the card's edges: tables.
    void setFlush(bool isFlush);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    QWidget *m_header;
    QWidget *m_lastTitleWidget; ///< the header itself while there is none
    QWidget *m_lastHeaderWidget = nullptr;
    QHBoxLayout *m_headerLayout;
    PlainLabel *m_title;
    PlainLabel *m_scope;
    QVBoxLayout *m_body;
    bool m_isFlush = false;
    int m_titleWidgets = 0;
};

} // namespace touchbase::ui
