using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>A code for the device and one for the person, and what the person does with it.</summary>
internal sealed class DeviceCodes(IDatabase database, CollectorConfiguration configuration, TimeProvider clock)
{
    private const int MostCollisions = 5;

    private readonly LifetimeConfiguration _lifetimes = configuration.Lifetimes;

    public async Task<(Secret DeviceCode, Secret UserCode)> CreateAsync(string clientId, string scope, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MostCollisions; attempt++)
        {
            Secret device = OpaqueToken.Create(), user = UserCode.Create();
            var values = new
            {
                hash = OpaqueToken.Hash(device),
                userCodeHash = UserCode.Hash(user.Reveal()),
                clientId,
                scope,
                DeviceState.Pending,
                interval = (long)_lifetimes.DeviceInterval,
                expiresAt = clock.NowMilliseconds() + (_lifetimes.DeviceCode * 1000L),
            };
            if (await database.WriteAsync(sql => Insert(sql, values), cancellationToken).ConfigureAwait(false) == 1)
            {
                return (device, user);
            }
        }

        throw new StorageUnavailableException("No user code is free just now.");
    }

    /// <summary>Gives the client of a code that waits for a decision; each look counts as a try.</summary>
    public Task<string?> FindAsync(string? typed, CancellationToken cancellationToken) => UserCode.Hash(typed) is { } hash
        ? database.WriteAsync(sql => Take(sql, hash)?.ClientId, cancellationToken)
        : Task.FromResult<string?>(null);

    /// <summary>Takes a yes (a decision) or a no (null); false when the code does not wait for one.</summary>
    public Task<bool> DecideAsync(string? typed, Decision? yes, CancellationToken cancellationToken) => UserCode.Hash(typed) is { } hash
        ? database.WriteAsync(sql => Take(sql, hash) is { } row && (yes is null || yes.ClientId == row.ClientId) && Decide(sql, hash, yes), cancellationToken)
        : Task.FromResult(false);

    private static int Insert(Sql sql, object values) => sql.Run(
        """
        INSERT INTO device_code (hash, user_code_hash, client_id, scope, state, tries, interval_seconds, expires_at)
        VALUES (@hash, @userCodeHash, @clientId, @scope, @Pending, 0, @interval, @expiresAt)
        ON CONFLICT (user_code_hash) DO NOTHING
        """,
        values);

    private DeviceCodeRow? Take(Sql sql, byte[] hash)
    {
        var row = sql.Find<DeviceCodeRow>(
            $"SELECT {DeviceCodeRow.Columns} FROM device_code WHERE user_code_hash = @hash AND state = @Pending AND expires_at > @now{sql.ForUpdate}",
            new { hash, DeviceState.Pending, now = clock.NowMilliseconds() });
        if (row is null)
        {
            return null;
        }

        var isSpent = row.Tries >= configuration.Limits.TriesOfUserCode;
        sql.Run(
            "UPDATE device_code SET tries = tries + 1, state = @state WHERE user_code_hash = @hash",
            new { hash, state = isSpent ? DeviceState.Void : DeviceState.Pending });
        return isSpent ? null : row;
    }

    private static bool Decide(Sql sql, byte[] hash, Decision? yes)
    {
        sql.Run(
            "UPDATE device_code SET state = @state, user_name = @UserName, notice_version = @NoticeVersion, survey = @Survey WHERE user_code_hash = @hash",
            new { hash, state = yes is null ? DeviceState.Denied : DeviceState.Approved, yes?.UserName, yes?.NoticeVersion, yes?.Survey });
        return true;
    }
}
