// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/validation.h"
#include "forms/base/recordform.h"

namespace touchbase::ui {

// What an editor gives is put into a member that may be blank or not; where it may not, a blank leaves what is there,
// and the editor is to be required.
template <class M>
void assign(M &member, const M &value)
{
    member = value;
}
template <class M>
void assign(M &member, const std::optional<M> &value)
{
    if (value)
        member = *value;
}
template <class M>
void assign(std::optional<M> &member, const std::optional<M> &value)
{
    member = value;
}

/// A form whose editors stand for members of one value, stored or to be stored.
template <class T>
class BoundForm : public RecordForm
{
protected:
    BoundForm(Desk &desk, FormKey key, QWidget *parent, T value)
        : RecordForm(desk, std::move(key), parent), m_value(value), m_checked(std::move(value))
    {
    }
    BoundForm(Desk &desk, FormKey key, QWidget *parent, Stored<T> stored)
        : BoundForm(desk, std::move(key), parent, stored.value)
    {
        m_id = stored.id;
        m_revision = stored.revision;
    }

    /// Adds an editor that stands for a member, and shows its value.
    template <class I, class M>
    I *bind(std::string_view field, const QString &label, I *input, M T::*member, int span = half)
    {
        add(field, label, input, span);
        input->setValue(m_value.*member);
        m_bindings.push_back({[input, member](const T &value) { input->setValue(value.*member); },
                              [input, member](T &value) { assign(value.*member, input->value()); }});
        return input;
    }

    [[nodiscard]] Problems check() override
    {
        m_checked = m_value;
        for (const Binding &binding : m_bindings)
            binding.read(m_checked);
        return tidyAndCheck(m_checked);
    }

    void reload(std::function<void()> then) override
    {
        if (!m_id)
            return;
        desk().read(
            this, [id = *m_id](const Reader &reader) { return reader.load(id); },
            [this, then = std::move(then)](const Result<Stored<T>> &stored) {
                if (!stored) {
                    showError(stored.error());
                    return;
                }
                m_revision = stored->revision;
                m_value = stored->value;
                for (const Binding &binding : m_bindings)
                    binding.show(m_value);
                then();
            });
    }

    [[nodiscard]] bool isNew() const { return !m_id; }
    [[nodiscard]] Id<T> id() const { return *m_id; }
    /// As it was loaded, or as a new one begins.
    [[nodiscard]] const T &value() const { return m_value; }
    /// As it was last checked.
    [[nodiscard]] const T &checked() const { return m_checked; }
    [[nodiscard]] Stored<T> edited() const { return {*m_id, m_revision, m_checked}; }

private:
    struct Binding {
        std::function<void(const T &)> show;
        std::function<void(T &)> read;
    };

    std::vector<Binding> m_bindings;
    std::optional<Id<T>> m_id;
    qint64 m_revision = 0;
    T m_value;
    T m_checked;
};

} // namespace touchbase::ui
