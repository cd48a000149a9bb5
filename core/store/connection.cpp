// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/cursor.h"
#include "store/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>

namespace touchbase::store {

namespace {

/// So many statements are kept at most; what is written in the code is fewer, apart from lists of numbers.
constexpr size_t mostStatements = 256;

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("touchbase-%1").arg(counter.fetch_add(1));
}

/// An absolute path, because SQLite would take a name that begins with "file:" as a URI with options.
QString pathOf(const QString &file)
{
    return file == QLatin1String(":memory:") ? file : QFileInfo(file).absoluteFilePath();
}

void configureFile(QSqlDatabase &database, const QString &path, Access access)
{
    // The busy timeout is short, the queue behind it is ours.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=4000");
    if (access == Access::Untouched) {
        options += QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
        database.setDatabaseName(QStringLiteral("file:%1?immutable=1")
                                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/")))));
    } else {
        database.setDatabaseName(path);
    }
    database.setConnectOptions(options);
}

void configure(QSqlDatabase &database, const Location &location, Access access)
{
    if (location.isFile()) {
        configureFile(database, pathOf(location.file), access);
        return;
    }
    database.setDatabaseName(location.database);
    database.setHostName(location.host);
    database.setUserName(location.user);
    database.setPassword(location.password);
    if (location.port > 0)
        database.setPort(location.port);
}

} // namespace

QVariant toVariant(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QVariant(*number);
    if (const auto *text = std::get_if<std::string>(&value))
        return QVariant(QString::fromStdString(*text));
    return QVariant();
}

Value toValue(const QVariant &variant)
{
    if (variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return variant.toDouble();
    case QMetaType::QString:
    case QMetaType::QByteArray:
        return variant.toString().toStdString();
    default:
        return variant.toLongLong();
    }
}

Connection::Connection(Location location, std::unique_ptr<Dialect> dialect, QString name)
    : m_location(std::move(location)),
      m_dialect(std::move(dialect)),
      m_name(std::move(name)),
      m_database(QSqlDatabase::addDatabase(m_dialect->driver(), m_name))
{
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollback();
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Access access)
{
    auto dialect = Dialect::of(location);
    const QStringList statements = dialect->onOpen(access == Access::ReadOnly);
    std::unique_ptr<Connection> connection(new Connection(location, std::move(dialect), newConnectionName()));
    configure(connection->m_database, location, access);
    if (!connection->m_database.open())
        return failure(errorOf(connection->m_database.lastError(), location.displayName()));
    for (const QString &statement : statements) {
        if (auto done = connection->execute(statement); !done)
            return failure(done.error());
    }
    return connection;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

void GiveBack::operator()(Cursor *cursor) const
{
    if (!m_kept) {
        delete cursor;
        return;
    }
    (void)cursor->finish();
    m_kept->isLent = false;
}

Result<std::unique_ptr<Cursor, GiveBack>> Connection::start(const QString &sql, const Bindings &bindings)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= mostStatements)
            std::erase_if(m_statements, [](const auto &entry) { return !entry.second.isLent; });
        auto cursor = Cursor::prepare(*this, sql);
        if (!cursor)
            return failure(cursor.error());
        found = m_statements.emplace(sql, KeptStatement{std::move(*cursor)}).first;
    }
    std::unique_ptr<Cursor, GiveBack> lent;
    if (KeptStatement &kept = found->second; !kept.isLent) {
        kept.isLent = true;
        lent = {kept.cursor.get(), GiveBack(&kept)};
    } else { // it is being read further up
        auto another = Cursor::prepare(*this, sql);
        if (!another)
            return failure(another.error());
        lent = {another->release(), GiveBack()};
    }
    if (auto begun = lent->begin(bindings); !begun)
        return failure(begun.error());
    return lent;
}

Result<> Connection::execute(const QString &sql, const Bindings &bindings)
{
    auto cursor = start(sql, bindings);
    if (!cursor)
        return failure(cursor.error());
    while ((*cursor)->next()) {}
    m_touched = (*cursor)->touched();
    return (*cursor)->finish();
}

Result<> Connection::each(const QString &sql, const Bindings &bindings, const std::function<bool(const Cursor &)> &row)
{
    auto cursor = start(sql, bindings);
    if (!cursor)
        return failure(cursor.error());
    while ((*cursor)->next() && row(**cursor)) {}
    return (*cursor)->finish();
}

Result<Value> Connection::value(const QString &sql, const Bindings &bindings)
{
    Value first;
    auto done = each(sql, bindings, [&first](const Cursor &row) {
        first = row.value(0);
        return false;
    });
    if (!done)
        return failure(done.error());
    return first;
}

Result<qint64> Connection::insert(const QString &sql, const Bindings &bindings)
{
    if (handle()) {
        if (auto done = execute(sql, bindings); !done)
            return failure(done.error());
        return sqlite3_last_insert_rowid(handle());
    }
    auto id = value(sql + QStringLiteral(" RETURNING id"), bindings);
    if (!id)
        return failure(id.error());
    return integerOf(*id).value_or(0);
}

Result<> Connection::checkPresence() const
{
    int hasMoved = 0;
    sqlite3 *engine = handle();
    if (engine && sqlite3_file_control(engine, nullptr, SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK && hasMoved)
        return failure(ErrorCode::WorkspaceGone, {m_location.displayName()});
    return {};
}

Result<> Connection::begin()
{
    if (auto there = checkPresence(); !there)
        return there;
    const QStringList statements = m_dialect->beginWriting();
    for (const QString &statement : statements) {
        if (auto done = execute(statement); !done) {
            if (m_inTransaction)
                rollback();
            return done;
        }
        m_inTransaction = true;
    }
    return {};
}

Result<> Connection::beginTemporary()
{
    auto begun = execute(QStringLiteral("BEGIN"));
    m_inTransaction = begun.has_value();
    return begun;
}

Result<> Connection::commit()
{
    if (auto there = checkPresence(); !there)
        return there;
    auto committed = execute(QStringLiteral("COMMIT"));
    if (committed)
        m_inTransaction = false;
    return committed;
}

void Connection::rollback()
{
    m_inTransaction = false;
    // An engine that rolled back by itself (a full disk) has no transaction any more; that is what was wanted.
    (void)execute(QStringLiteral("ROLLBACK"));
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.begin(); !begun)
        return failure(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollback();
}

Result<> Transaction::commit()
{
    auto committed = m_connection->commit();
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace touchbase::store
