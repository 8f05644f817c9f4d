using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Otumat.Collector;

/// <summary>
/// The one thread that writes. It commits everything that waits as one transaction, so that many requests share one wait for the disk.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int LongestQueue = 4096;
    private const int LargestTransaction = 256;

    private readonly Channel<ISqliteOrder> _orders = Channel.CreateBounded<ISqliteOrder>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly Thread _thread;

    /// <summary>Takes over the connection.</summary>
    public SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _thread = new Thread(Work) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <summary>Puts an order into the queue.</summary>
    /// <exception cref="StorageUnavailableException">Too much waits, or the collector is stopping.</exception>
    public void Take(ISqliteOrder order)
    {
        if (!_orders.Writer.TryWrite(order))
        {
            throw new StorageUnavailableException("More waits for the database than it can take.");
        }
    }

    /// <summary>Commits what waits and ends the thread.</summary>
    public void Dispose()
    {
        if (_orders.Writer.TryComplete())
        {
            _thread.Join();
            _connection.Dispose();
        }
    }

    private void Work()
    {
        var taken = new List<ISqliteOrder>(LargestTransaction);
        while (_orders.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            taken.Clear();
            while (taken.Count < LargestTransaction && _orders.Reader.TryRead(out var order))
            {
                taken.Add(order);
            }

            Commit(taken);
        }
    }

    private void Commit(List<ISqliteOrder> orders)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var sql = new Sql(_connection, transaction, locksRows: false);
            foreach (var order in orders)
            {
                Run(order, sql, transaction);
            }

            transaction.Commit();
        }
        catch (Exception cause)
        {
            // A full disk, a lock that nobody gives up: nothing of this transaction is stored, and each caller hears so.
            orders.ForEach(order => order.Fail(new StorageUnavailableException("SQLite could not commit.", cause)));
            return;
        }

        // An order that has failed has its answer.
        orders.ForEach(order => order.Answer());
    }

    private static void Run(ISqliteOrder order, Sql sql, SqliteTransaction transaction)
    {
        transaction.Save("one");
        try
        {
            order.Run(sql);
        }
        catch (Exception cause)
        {
            // The fault of one request is its own; the writer and the other requests know nothing of it.
            transaction.Rollback("one");
            order.Fail(cause);
            return;
        }

        transaction.Release("one");
    }
}
