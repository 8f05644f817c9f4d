using System.Data.Common;
using Dapper;

namespace Otumat.Collector;

/// <summary>Statements inside one transaction, in the words that SQLite and PostgreSQL share.</summary>
/// <remarks>Times are milliseconds since 1970 (UTC), days are days since 1970, hashes are bytes.</remarks>
internal sealed class Sql(DbConnection connection, DbTransaction? transaction, bool locksRows)
{
    static Sql() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    /// <summary>Ends a query whose rows nobody else may change before this transaction ends.</summary>
    public string ForUpdate => locksRows ? " FOR UPDATE" : "";

    /// <summary>Ends a query whose rows nobody may change before this transaction ends, while others may read them so too.</summary>
    public string ForShare => locksRows ? " FOR SHARE" : "";

    public T? Find<T>(string text, object? values = null) => connection.QueryFirstOrDefault<T>(text, values, transaction);

    public List<T> List<T>(string text, object? values = null) => connection.Query<T>(text, values, transaction).AsList();

    /// <summary>Gives the number of rows that changed.</summary>
    public int Run(string text, object? values = null) => connection.Execute(text, values, transaction);
}
