// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/sentence.h"

#include <QJsonDocument>

#include <cstdio>

namespace touchbase::cli {

namespace {

/// Control characters in data must not reach a terminal.
QByteArray printable(const QString &line)
{
    QString plain = line;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return plain.toUtf8() + '\n';
}

void write(std::FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

} // namespace

void say(const QString &line)
{
    write(stdout, printable(line));
}

void warn(const QString &line)
{
    write(stderr, printable(line));
}

void say(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

Exit fail(const Error &error)
{
    warn(QStringLiteral("touchbase-cli: ") + sentence(error));
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("TOUCHBASE_DEBUG"))
        warn(QStringLiteral("  (%1)").arg(error.detail));
    const bool usage = error.code == ErrorCode::UnknownKind || error.code == ErrorCode::UnknownPreset
                       || error.code == ErrorCode::NotAvailableYet || error.code == ErrorCode::UnknownZone;
    return usage ? Exit::WrongUsage : Exit::DataSaidNo;
}

} // namespace touchbase::cli
