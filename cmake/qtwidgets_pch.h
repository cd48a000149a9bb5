// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcore_pch.h"

#include <QtWidgets>
