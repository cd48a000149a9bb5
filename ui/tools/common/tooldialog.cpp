// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/tooldialog.h"

#include "render/colors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

namespace touchbase::ui {

namespace {

constexpr int padding = 16;
constexpr int gap = 8;

/// The strip below: chrome, with a hairline above.
class Strip final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &colors = render::Colors::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors[render::ColorRole::Chrome]);
        painter.fillRect(QRect(0, 0, width(), 1), colors[render::ColorRole::Border]);
    }
};

void setLook(QPushButton &button, const char *property, bool isOn)
{
    button.setProperty(property, isOn);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

ToolDialog::ToolDialog(const QString &title, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(12);
    layout->addLayout(m_body, 1);

    auto *strip = new Strip(this);
    m_footer = new QHBoxLayout(strip);
    m_footer->setContentsMargins(padding, 12, padding, 12);
    m_footer->setSpacing(gap);
    m_footer->addStretch(1);
    layout->addWidget(strip);

    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_primary && m_primary->isVisible())
                m_primary->click();
        });
    }
}

QPushButton *ToolDialog::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name + QStringLiteral("PushButton"));
    button->setAutoDefault(false);
    m_footer->addWidget(button);
    return button;
}

void ToolDialog::setPrimary(QPushButton *button)
{
    if (m_primary == button)
        return;
    if (m_primary) {
        m_primary->setDefault(false);
        setPrimaryLook(*m_primary, false);
    }
    m_primary = button;
    if (m_primary) {
        m_primary->setDefault(true);
        setPrimaryLook(*m_primary, true);
    }
}

void setPrimaryLook(QPushButton &button, bool isPrimary)
{
    setLook(button, "primary", isPrimary);
}

void setDestructiveLook(QPushButton &button)
{
    setLook(button, "destructive", true);
}

} // namespace touchbase::ui
