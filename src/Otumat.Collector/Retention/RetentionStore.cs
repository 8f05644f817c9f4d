namespace Otumat.Collector;

/// <summary>Forgets what is old. What an event told goes first; that it was here stays longer, so that it is not taken a second time.</summary>
internal sealed class RetentionStore(IDatabase database, CollectorConfiguration configuration, TimeProvider clock)
{
    // Small enough that requests do not wait long behind it.
    private const int Portion = 2000;

    private const string Retire =
        """
        UPDATE event SET client_id = NULL, day = NULL, time = NULL, name = NULL, version = NULL, properties = NULL
        WHERE (installation, id) IN (SELECT installation, id FROM event WHERE client_id = @clientId AND day < @oldest LIMIT @Portion)
        """;

    private const string Forget = "DELETE FROM event WHERE (installation, id) IN (SELECT installation, id FROM event WHERE received_at < @oldest ORDER BY received_at LIMIT @Portion)";

    /// <summary>Forgets everything that is due; of several collectors one at a time.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => database.AloneAsync(() => ForgetAsync(cancellationToken), cancellationToken);

    private async Task<bool> ForgetAsync(CancellationToken cancellationToken)
    {
        var now = clock.NowMilliseconds();
        var retention = configuration.Retention;
        var oldestDay = UnixTime.DayOf(now) - retention.Events;
        foreach (var clientId in await database.ReadAsync(sql => sql.List<string>("SELECT DISTINCT client_id FROM installation"), cancellationToken).ConfigureAwait(false))
        {
            await RepeatAsync(Retire, new { clientId, oldest = oldestDay, Portion }, cancellationToken).ConfigureAwait(false);
        }

        await RepeatAsync(Forget, new { oldest = now - (retention.EventIds * UnixTime.MillisecondsOfDay), Portion }, cancellationToken).ConfigureAwait(false);
        return await database.WriteAsync(sql => ForgetTokens(sql, now, now - (retention.Tokens * UnixTime.MillisecondsOfDay), oldestDay), cancellationToken).ConfigureAwait(false);
    }

    // A revoked or unused family stays as long as a refresh token would be good: by its tokens a person can still ask for erasure.
    private bool ForgetTokens(Sql sql, long now, long oldest, long oldestDay)
    {
        sql.Run("DELETE FROM activity WHERE day < @oldestDay", new { oldestDay });
        sql.Run("DELETE FROM authorization_code WHERE expires_at < @oldest", new { oldest });
        sql.Run("DELETE FROM device_code WHERE expires_at < @oldest", new { oldest });
        sql.Run("DELETE FROM access_token WHERE expires_at < @oldest", new { oldest });
        sql.Run("DELETE FROM token_family WHERE renewed_at < @unused", new { unused = now - (configuration.Lifetimes.RefreshToken * 1000L) });
        sql.Run(
            "DELETE FROM refresh_token WHERE issued_at < @oldest AND generation < (SELECT generation - 1 FROM token_family WHERE key = refresh_token.family)",
            new { oldest });
        return true;
    }

    private async Task RepeatAsync(string text, object values, CancellationToken cancellationToken)
    {
        while (await database.WriteAsync(sql => sql.Run(text, values), cancellationToken).ConfigureAwait(false) == Portion)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
