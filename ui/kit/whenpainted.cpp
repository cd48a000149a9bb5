// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/whenpainted.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>

namespace touchbase::ui {

namespace {

class Watch final : public QObject
{
public:
    Watch(QWidget *watched, QObject *context, std::function<void()> then)
        : QObject(watched), m_context(context), m_then(std::move(then))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            if (m_context)
                QTimer::singleShot(0, m_context, std::move(m_then));
            deleteLater();
        }
        return false;
    }

private:
    QPointer<QObject> m_context;
    std::function<void()> m_then;
};

} // namespace

void whenPainted(QWidget *watched, QObject *context, const std::function<void()> &then)
{
    new Watch(watched, context, then);
}

} // namespace touchbase::ui
