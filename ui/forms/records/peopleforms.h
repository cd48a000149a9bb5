// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/expectation.h"
#include "forms/base/boundform.h"

namespace touchbase::ui {

/// A person at a buyer, and how they want to be spoken to.
class ContactForm final : public BoundForm<Contact>
{
    Q_OBJECT
public:
    ContactForm(Desk &desk, QWidget *parent, BuyerId buyer);
    ContactForm(Desk &desk, QWidget *parent, Stored<Contact> stored);

protected:
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;

private:
    void addFields();
};

/// What was promised from a day on, and that the buyer confirmed it.
class ExpectationForm final : public BoundForm<Expectation>
{
    Q_OBJECT
public:
    ExpectationForm(Desk &desk, QWidget *parent, BuyerId buyer);
    ExpectationForm(Desk &desk, QWidget *parent, Stored<Expectation> stored);

protected:
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;

private:
    void addFields();
    void addNumbers();
    void addConfirmation();
};

/// The buyer confirmed what was promised: when, and who.
class ValidationForm final : public BoundForm<Expectation>
{
    Q_OBJECT
public:
    static constexpr auto kind = "expectation-validation";
    ValidationForm(Desk &desk, QWidget *parent, Stored<Expectation> stored);

protected:
    [[nodiscard]] Operation operation() override;
};

/// Days without leads by agreement.
class PauseForm final : public BoundForm<Pause>
{
    Q_OBJECT
public:
    PauseForm(Desk &desk, QWidget *parent, BuyerId buyer);

protected:
    [[nodiscard]] Operation operation() override;
    [[nodiscard]] std::string_view fieldOf(const Error &error) override;
    [[nodiscard]] QString sentenceOf(std::string_view field, const Error &error) const override;
};

/// The last day of a pause.
class PauseEndForm final : public BoundForm<Pause>
{
    Q_OBJECT
public:
    PauseEndForm(Desk &desk, QWidget *parent, Stored<Pause> stored);

protected:
    [[nodiscard]] Operation operation() override;
};

} // namespace touchbase::ui
