// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#include <sqlite3.h>

namespace touchbase::store {

namespace {

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
    m_unprepared.reset();
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

Error Connection::lastError(const QSqlQuery &query) const
{
    return errorOf(query.lastError(), m_location.displayName());
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(lastError(*query));
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

QSqlQuery *Connection::unprepared()
{
    m_unprepared = std::make_unique<QSqlQuery>(m_database);
    m_unprepared->setForwardOnly(true);
    return m_unprepared.get();
}

Result<QSqlQuery *> Connection::run(const QString &sql, const Bindings &bindings)
{
    const bool direct = bindings.empty() && !m_dialect->preparesAll();
    auto found = direct ? unprepared() : prepared(sql);
    if (!found)
        return failure(found.error());
    QSqlQuery *query = *found;
    for (size_t i = 0; i < bindings.size(); ++i)
        query->bindValue(static_cast<int>(i), toVariant(bindings[i]));
    if (!(direct ? query->exec(sql) : query->exec())) {
        Error error = lastError(*query);
        query->finish();
        return failure(std::move(error));
    }
    return query;
}

Result<std::unique_ptr<QSqlQuery>> Connection::newQuery(const QString &sql, const Bindings &bindings)
{
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (bindings.empty() && !m_dialect->preparesAll()) {
        if (!query->exec(sql))
            return failure(lastError(*query));
        return query;
    }
    const bool ready = query->prepare(sql);
    for (size_t i = 0; ready && i < bindings.size(); ++i)
        query->bindValue(static_cast<int>(i), toVariant(bindings[i]));
    if (!ready || !query->exec())
        return failure(lastError(*query));
    return query;
}

Result<> Connection::execute(const QString &sql, const Bindings &bindings)
{
    auto query = run(sql, bindings);
    if (!query)
        return failure(query.error());
    m_touched = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<> Connection::each(const QString &sql, const Bindings &bindings,
                          const std::function<bool(const QSqlQuery &)> &row)
{
    auto query = run(sql, bindings);
    if (!query)
        return failure(query.error());
    while ((*query)->next() && row(**query)) {}
    const bool failed = (*query)->lastError().isValid();
    Error error = lastError(**query);
    (*query)->finish();
    if (failed)
        return failure(std::move(error));
    return {};
}

Result<Value> Connection::value(const QString &sql, const Bindings &bindings)
{
    Value first;
    auto done = each(sql, bindings, [&first](const QSqlQuery &query) {
        first = toValue(query.value(0));
        return false;
    });
    if (!done)
        return failure(done.error());
    return first;
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
