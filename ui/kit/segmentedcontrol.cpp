// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/segmentedcontrol.h"

#include "kit/plaintext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace touchbase::ui {

namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    if (index == 0)
        return QStringLiteral("first");
    return index == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::activated);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    if (texts.size() == m_group->buttons().size()) { // the same ones: focus and tab order stay
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_group->button(static_cast<int>(i))->setText(withoutMnemonic(texts[i]));
        setCurrentIndex(0);
        return;
    }
    qDeleteAll(m_group->buttons());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(withoutMnemonic(texts[i]));
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", placeOf(i, texts.size()));
        m_group->addButton(button, static_cast<int>(i));
        m_layout->addWidget(button);
    }
}

void SegmentedControl::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setText(withoutMnemonic(text));
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace touchbase::ui
