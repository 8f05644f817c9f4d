namespace Otumat.Collector;

/// <summary>Runs work against one database. What a write has answered is on disk.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>Creates or upgrades the tables. Several collectors may do so at once.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Runs work that changes nothing.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be reached now.</exception>
    Task<T> ReadAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken);

    /// <summary>Runs work as one transaction. The work may run again when another collector was in its way.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be reached now, or too much waits for it.</exception>
    Task<T> WriteAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken);

    /// <summary>Lets one collector at a time run something that uses the database itself.</summary>
    Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Product and version, asked of the database itself.</summary>
    Task<string> DescribeAsync(CancellationToken cancellationToken);
}
