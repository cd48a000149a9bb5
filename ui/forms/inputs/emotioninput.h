// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "forms/inputs/input.h"

#include <QAbstractButton>

#include <array>

namespace touchbase::ui {

/// One face with its word and its key; on or off.
class EmotionButton final : public QAbstractButton
{
    Q_OBJECT
public:
    EmotionButton(Emotion emotion, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString key() const;

    Emotion m_emotion;
};

/// How it felt: four faces, Alt+1 to 4 in the whole form, the arrows between them; pressed again, none.
class EmotionInput final : public QWidget, public Input
{
    Q_OBJECT
public:
    explicit EmotionInput(const QString &name);

    [[nodiscard]] QWidget &widget() override { return *this; }
    [[nodiscard]] QList<QWidget *> parts() override;
    [[nodiscard]] QString content() const override;
    void setContent(const QString &content) override;
    void setWrong(bool) override {}
    void say(const QString &name, const QString &description) override;

    [[nodiscard]] std::optional<Emotion> value() const;
    void setValue(std::optional<Emotion> value);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(Emotion emotion, bool isOn);

    std::array<EmotionButton *, 4> m_buttons{};
};

} // namespace touchbase::ui
