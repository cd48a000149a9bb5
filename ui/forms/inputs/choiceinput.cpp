// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputs/choiceinput.h"

#include <QWheelEvent>

namespace touchbase::ui {

ChoiceBox::ChoiceBox(const QString &name)
{
    setObjectName(name + QStringLiteral("ComboBox"));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { tellEdited(); });
}

void ChoiceBox::setContent(const QString &content)
{
    setCurrentIndex(qMax(findData(content), 0));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace touchbase::ui
