// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/format.h"
#include "score/model.h"
#include "tools/common/tooldialog.h"

class QScrollArea;

namespace touchbase::ui {

struct GroupHelp;

/// How the score works, in plain words, for one model: what it is made of, what counts how much, what the bands and
/// the states mean, what limits it.
class ScoreHelpDialog final : public ToolDialog
{
    Q_OBJECT

public:
    ScoreHelpDialog(const score::Model &model, const render::Format &format, QWidget *parent = nullptr);

private:
    QWidget *makeContent(const score::Model &model, const render::Format &format);
    QWidget *makeBands(const score::Model &model);
    QWidget *makeGroup(const GroupHelp &group);
    QWidget *makeSentences(const QString &title, const QString &lead, const QStringList &sentences);

    QScrollArea *m_area;
};

} // namespace touchbase::ui
