// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dayinput.h"
#include "forms/inputs/textinputs.h"
#include "render/format.h"

namespace touchbase::ui {

/// A day: typed as base/dayinput.h reads it, or picked from a calendar (Alt+Down). When the focus leaves, what was
/// understood is shown in full, so that nobody wonders which Friday it is.
class DayInput final : public TextInput
{
    Q_OBJECT
public:
    DayInput(const QString &name, const render::Format &format, Day today, DayLeaning leaning = DayLeaning::Ahead);

    [[nodiscard]] std::optional<Day> value() const;
    void setValue(std::optional<Day> value);

protected:
    [[nodiscard]] std::optional<Error> readError() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] Result<Day> read() const;
    void openCalendar();

    render::Format m_format;
    Day m_today;
    DayLeaning m_leaning;
};

/// A day and a time of it in the workspace's zone.
class MomentInput final : public QWidget, public Input
{
    Q_OBJECT
public:
    MomentInput(const QString &name, const render::Format &format, Instant now);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QList<QWidget *> parts() override { return {m_day, m_time}; }
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    void say(const QString &name, const QString &description) override;

    /// Nothing where the day is blank. A blank time is midnight.
    [[nodiscard]] std::optional<Instant> value() const;
    void setValue(std::optional<Instant> value);

protected:
    [[nodiscard]] std::optional<Error> readError() const override;
    void focusInEvent(QFocusEvent *event) override;

private:
    render::Format m_format;
    DayInput *m_day;
    TextInput *m_time;
    QString m_set; ///< the content that `m_value` was shown as
    std::optional<Instant> m_value;
};

} // namespace touchbase::ui
