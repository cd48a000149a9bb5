// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>
#include <optional>

namespace touchbase::bench {

/// A display of its own that nobody sees, with a folder for what programs keep about their user: no window of this
/// machine's user takes part. 1280 × 800, as a laptop's.
class Display
{
public:
    /// Nothing, which is said, where there is no Xvfb.
    [[nodiscard]] static std::unique_ptr<Display> open(const QString &folder);
    ~Display();
    Q_DISABLE_COPY_MOVE(Display)

    /// A program that runs on the display; dies with the object.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;
    /// Milliseconds from its start until a program wrote a line; nothing where it did not within a minute.
    [[nodiscard]] std::optional<double> untilItSays(const QString &program, const QStringList &arguments,
                                                    const QByteArray &line) const;
    /// Milliseconds from its start until a window of a class is on the display.
    [[nodiscard]] std::optional<double> untilItShows(const QString &program, const QStringList &arguments,
                                                     const QString &windowClass) const;

private:
    Display() = default;

    QProcess m_server;
    QProcessEnvironment m_environment;
};

/// Reads lines of a running program until one begins with `line`; false where it ends or a minute passes before.
[[nodiscard]] bool waitForLine(QProcess &process, const QByteArray &line);

} // namespace touchbase::bench
