using Npgsql;

namespace Otumat.Collector;

/// <summary>Tells faults that pass from those that do not.</summary>
internal static class PostgresFailure
{
    private const string Away = "PostgreSQL could not be reached.";

    /// <summary>Another transaction was in the way; the same work may succeed now.</summary>
    public static bool IsRace(PostgresException cause) => cause.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException cause) when (IsAway(cause))
        {
            throw new StorageUnavailableException(Away, cause);
        }
    }

    public static T Translate<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException cause) when (IsAway(cause))
        {
            throw new StorageUnavailableException(Away, cause);
        }
    }

    private static bool IsAway(NpgsqlException cause) => cause.IsTransient || cause is not PostgresException;
}
