// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include <QDirIterator>
#include <QFile>

/// Feeds every file of a folder, and each of its beginnings, to the fuzz target.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    int files = 0;
    QDirIterator entries(QString::fromLocal8Bit(argv[1]), QDir::Files);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        for (qsizetype size = 0; size <= bytes.size(); ++size)
            LLVMFuzzerTestOneInput(data, static_cast<std::size_t>(size));
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
