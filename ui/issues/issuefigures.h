// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "rules/issues.h"

#include <QWidget>

class QComboBox;

namespace touchbase::ui {

class PlainLabel;

/// How fast support is, over a period that is chosen: first response, resolution, solved at first contact; each with
/// the number of issues that it rests on.
class IssueFiguresStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit IssueFiguresStrip(const render::Format &format, QWidget *parent = nullptr);

    void setFigures(const rules::IssueFigures &figures);
    [[nodiscard]] int days() const;
    /// Does not emit.
    void setDays(int days);

Q_SIGNALS:
    void daysChosen();

private:
    struct Block {
        PlainLabel *value;
        PlainLabel *evidence;
    };
    Block addBlock(const QString &title, const QString &name);

    render::Format m_format;
    QComboBox *m_days;
    Block m_response;
    Block m_resolution;
    Block m_firstContact;
};

} // namespace touchbase::ui
