// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/recordform.h"

namespace touchbase::ui {

/// Where a form opens, and why.
struct FormPlace {
    Desk &desk;
    QWidget *parent;
    RecordForm::Opened opened;
};

/// Opens the form of a key: reads the record first where there is one. An error of reading is announced, and the draft
/// stays.
void openForm(const FormPlace &place, const FormKey &key);

} // namespace touchbase::ui
