namespace Otumat.Collector;

internal sealed record DeviceCodeRow
{
    public const string Columns = "client_id, scope, state, tries, interval_seconds, polled_at, user_name, notice_version, survey, expires_at, family";

    public string ClientId { get; init; } = "";

    public string Scope { get; init; } = "";

    public string State { get; init; } = "";

    public long Tries { get; init; }

    public long IntervalSeconds { get; init; }

    public long? PolledAt { get; init; }

    public string? UserName { get; init; }

    public string? NoticeVersion { get; init; }

    public string? Survey { get; init; }

    public long ExpiresAt { get; init; }

    public long? Family { get; init; }
}
