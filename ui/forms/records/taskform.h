// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/task.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

/// A follow-up; of a buyer or of none.
class TaskForm final : public BoundForm<Task>
{
    Q_OBJECT
public:
    TaskForm(Desk &desk, QWidget *parent, std::optional<BuyerId> buyer);
    TaskForm(Desk &desk, QWidget *parent, Stored<Task> stored);

protected:
    [[nodiscard]] Operation operation() override;

private:
    void addFields();
};

} // namespace touchbase::ui
