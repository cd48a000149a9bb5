// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"
#include "workspace/workspace.h"
#include "workspace/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Fails the test with what the error says.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), verified ? "" : qPrintable(touchbase::test::textOf(verified.error())));         \
    } while (false)

#define COMPARE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto &compared = (result);                                                                               \
        QVERIFY(!compared.has_value());                                                                                \
        QVERIFY2(compared.error().code == (expected), qPrintable(touchbase::test::textOf(compared.error())));          \
    } while (false)

namespace touchbase::test {

inline QString textOf(const Error &error)
{
    return sentence(error) + QLatin1String(" | ") + error.detail;
}

inline QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

inline void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    if (output.open(QIODevice::WriteOnly))
        output.write(bytes);
}

inline int modeOf(const QString &file)
{
    const auto rights = QFileInfo(file).permissions();
    const auto of = [rights](QFile::Permission read, QFile::Permission write, QFile::Permission run) {
        return (rights & read ? 4 : 0) + (rights & write ? 2 : 0) + (rights & run ? 1 : 0);
    };
    return of(QFile::ReadOwner, QFile::WriteOwner, QFile::ExeOwner) * 64
           + of(QFile::ReadGroup, QFile::WriteGroup, QFile::ExeGroup) * 8
           + of(QFile::ReadOther, QFile::WriteOther, QFile::ExeOther);
}

/// Children are forked, and GLib's event dispatcher keeps locks that a forked child never gets.
inline const bool withoutGlib = qputenv("QT_NO_GLIB", "1");

/// A folder for the files of one test.
class Sandbox
{
public:
    Sandbox() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); } // others may pass through
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("acme.touchbase")); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

inline const FixedClock &noon()
{
    static const FixedClock fixed(*Instant::parse(std::string_view("2026-11-21T12:00:00Z")));
    return fixed;
}

inline Result<std::unique_ptr<Workspace>> openWorkspace(const QString &file)
{
    return Workspace::open({file}, noon(), QStringLiteral("Test"));
}

/// An operation that adds a buyer with so many touchpoints.
inline Operation addBuyer(const QString &name, int touchpoints = 0)
{
    return {QStringLiteral("add-buyer"), [name, touchpoints](Writer &writer) -> Result<> {
                Buyer buyer{};
                buyer.name = name;
                auto stored = writer.insert(buyer);
                if (!stored)
                    return failure(stored.error());
                for (int i = 0; i < touchpoints; ++i) {
                    Touchpoint touchpoint{
                        {},           stored->id,
                        writer.now(), Channel::Call,
                        {},           {},
                        {},           QStringLiteral("Call %1 with %2, who liked it. ").arg(i).arg(name).repeated(4),
                        {},           {},
                        {},           {},
                        {},           {}};
                    if (auto inserted = writer.insert(touchpoint); !inserted)
                        return failure(inserted.error());
                }
                return {};
            }};
}

/// Makes a workspace with some buyers and closes it.
inline Result<> makeWorkspace(const QString &file, int buyers = 1, int touchpoints = 0)
{
    auto workspace = Workspace::create({file}, noon(), QStringLiteral("Test"));
    if (!workspace)
        return failure(workspace.error());
    for (int i = 0; i < buyers; ++i) {
        if (auto done = (*workspace)->performNow(addBuyer(QStringLiteral("Buyer %1").arg(i), touchpoints)); !done)
            return failure(done.error());
    }
    return {};
}

/// The names of the buyers that a workspace file holds.
inline Result<QStringList> buyersIn(const QString &file)
{
    auto workspace = openWorkspace(file);
    if (!workspace)
        return failure(workspace.error());
    return (*workspace)->readNow([](const Reader &reader) -> Result<QStringList> {
        auto buyers = reader.list<Buyer>();
        if (!buyers)
            return failure(buyers.error());
        QStringList names;
        for (const auto &buyer : *buyers)
            names << buyer.value.name;
        return names;
    });
}

/// Another process, forked from this one while no workspace is open here. It ends with the test.
class Child
{
public:
    /// Runs `task` in the child; its answer is the exit status. `ready` is for telling the parent to go on.
    explicit Child(const std::function<int(const std::function<void()> &ready)> &task)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            ::alarm(60); // one that hangs ends
            const int status = task([&ends] { (void)!::write(ends[1], "x", 1); });
            ::_exit(status);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Child()
    {
        if (m_pid > 0)
            kill();
        ::close(m_pipe);
    }
    Q_DISABLE_COPY_MOVE(Child)

    void waitUntilReady() const
    {
        char byte = 0;
        (void)!::read(m_pipe, &byte, 1);
    }
    /// The exit status; −1 where it was killed.
    int wait()
    {
        int status = 0;
        ::waitpid(std::exchange(m_pid, 0), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    void kill()
    {
        ::kill(m_pid, SIGKILL);
        wait();
    }

private:
    pid_t m_pid = 0;
    int m_pipe = -1;
};

constexpr int noError = 200;

inline int statusOf(const Result<> &result)
{
    return result ? noError : static_cast<int>(result.error().code);
}

/// Runs a function as a user for whom rights bind (tests run as root), and answers its error's code or noError.
inline int asNobody(const std::function<Result<>()> &task)
{
    Child child([&task](const auto &) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return 201;
        return statusOf(task());
    });
    return child.wait();
}

/// Runs a function that can write no file beyond so many bytes.
inline int withFileLimit(qint64 bytes, const std::function<Result<>()> &task)
{
    Child child([bytes, &task](const auto &) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 201;
        return statusOf(task());
    });
    return child.wait();
}

inline int code(ErrorCode error)
{
    return static_cast<int>(error);
}

/// The result without its value.
template <class T>
Result<> plain(const Result<T> &result)
{
    return result ? Result<>() : Result<>(failure(result.error()));
}

} // namespace touchbase::test
