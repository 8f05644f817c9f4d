using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>A device asks whether its person has decided (RFC 8628, 3.4 and 3.5).</summary>
internal sealed class DeviceGrant(IDatabase database, TokenIssuer issuer, CollectorMetrics metrics, TimeProvider clock)
{
    private const int SlowDownSeconds = 5;

    // A clock that ticks a little faster than ours is no offence.
    private const int GraceMilliseconds = 500;

    public Task<TokenResult> RedeemAsync(string clientId, Secret code, Installation installation, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Redeem(sql, clientId, OpaqueToken.Hash(code), installation), cancellationToken);

    private TokenResult Redeem(Sql sql, string clientId, byte[] hash, Installation installation)
    {
        var row = sql.Find<DeviceCodeRow>($"SELECT {DeviceCodeRow.Columns} FROM device_code WHERE hash = @hash{sql.ForUpdate}", new { hash });
        if (row is null || row.ClientId != clientId)
        {
            return OAuthError.InvalidGrant;
        }

        if (row.State == DeviceState.Redeemed)
        {
            issuer.Revoke(sql, row.Family ?? 0);
            metrics.CountReuse();
            return OAuthError.InvalidGrant;
        }

        if (row.State == DeviceState.Void || row.ExpiresAt <= clock.NowMilliseconds())
        {
            return OAuthError.Expired;
        }

        return row.State switch
        {
            DeviceState.Approved => Issue(sql, hash, row, installation),
            DeviceState.Denied => OAuthError.Denied,
            _ => Wait(sql, hash, row),
        };
    }

    private OAuthError Wait(Sql sql, byte[] hash, DeviceCodeRow row)
    {
        var now = clock.NowMilliseconds();
        var isEarly = row.PolledAt is { } last && now - last < (row.IntervalSeconds * 1000) - GraceMilliseconds;
        sql.Run(
            "UPDATE device_code SET polled_at = @now, interval_seconds = @interval WHERE hash = @hash",
            new { now, interval = row.IntervalSeconds + (isEarly ? SlowDownSeconds : 0), hash });
        return isEarly ? OAuthError.SlowDown : OAuthError.Pending;
    }

    private TokenPair Issue(Sql sql, byte[] hash, DeviceCodeRow row, Installation installation)
    {
        var decision = new Decision(row.ClientId, row.Scope, row.NoticeVersion ?? "", row.UserName, row.Survey);
        var (family, tokens) = issuer.Start(sql, row.ClientId, InstallationRecord.Keep(sql, decision, installation, clock.NowMilliseconds()), row.Scope);
        sql.Run("UPDATE device_code SET state = @Redeemed, family = @family WHERE hash = @hash", new { DeviceState.Redeemed, family, hash });
        return tokens;
    }
}
