// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace touchbase::store {

/// What a person is known by.
struct PersonMarks {
    QStringList names;
    QStringList emails;
    QStringList phones;
};

/// Finds what a person is known by in texts that others wrote, and takes it out. Letters are compared as names are
/// (base/foldedname.h), blanks of any kind and number count as one, and a mark must stand as a word of its own: Ann
/// Lee is not found in Joann Leeds, nor ann@lee.com in joann@lee.com. A name is also found as "Lee, Ann", a phone
/// number however it is grouped and with or without its country code.
class PersonText
{
public:
    static const QString mark; ///< what is put in the place of what was taken out

    explicit PersonText(const PersonMarks &marks);

    /// Whether a text is nothing but a name of the person.
    [[nodiscard]] bool isName(const QString &text) const;
    /// Whether a text is nothing but an e-mail address or phone number of the person.
    [[nodiscard]] bool isAddress(const QString &text) const;
    /// The text without the person; names stay unless `names`.
    [[nodiscard]] QString erased(const QString &text, bool names) const;
    /// A list of names ("; ") without the person.
    [[nodiscard]] QString withoutPerson(const QString &list) const;

private:
    QStringList m_names;   ///< folded
    QStringList m_needles; ///< folded, with the reversed ones
    QStringList m_emails;  ///< folded
    std::vector<QRegularExpression> m_phones;
};

/// The digits of a phone number.
[[nodiscard]] QString digitsOf(const QString &phone);

} // namespace touchbase::store
