// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inputs of the score are plain values of the domain, because the store, which knows nothing of scores,
// supplies them.
#include "domain/scorefacts.h"
