using System.Net;
using System.Security.Cryptography;
using Itential.Refit;

namespace Otumat.Usage;

/// <summary>Makes one request of some events.</summary>
internal sealed class EventSender(UsageConnection connection, UsageAgentOptions options, InstallationStore installation)
{
    public async Task<SendAnswer> SendAsync(string packageVersion, IReadOnlyList<StoredEvent> events, UsageTokens tokens, CancellationToken ct)
    {
        var token = tokens.AccessToken.Reveal();
        var route = connection.Routes.Events;
        using var response = options.WireFormat == UsageWireFormat.Legacy
            ? await connection.Server.SendRowsAsync(route, token, LegacyBody(events), ct).ConfigureAwait(false)
            : await SendWithIdsAsync(route, token, Body(packageVersion, events), ct).ConfigureAwait(false);
        return new SendAnswer(StatusOf(response), UsageReply.Describe(route, response, null), UsageReply.RetryAfter(response, options.TimeProvider));
    }

    public UsageEvents Body(string packageVersion, IReadOnlyList<StoredEvent> events) => new(BatchId(events), options.PackageName, packageVersion, events);

    public LegacyEvents LegacyBody(IReadOnlyList<StoredEvent> events) => LegacyEvents.Of(installation.Read() ?? Guid.Empty, events);

    private Task<ApiResponse<string>> SendWithIdsAsync(Uri route, string token, UsageEvents body, CancellationToken ct) =>
        connection.Server.SendEventsAsync(route, token, $"\"{body.Batch}\"", body, ct);

    private static SendStatus StatusOf(ApiResponse<string> response) => response.StatusCode switch
    {
        _ when response.IsSuccessStatusCode => SendStatus.Accepted,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnprocessableEntity => SendStatus.Refused,
        HttpStatusCode.Unauthorized => SendStatus.Unauthorized,
        _ => SendStatus.Failed,
    };

    private static Guid BatchId(IReadOnlyList<StoredEvent> events)
    {
        var ids = new byte[events.Count * 16];
        for (var i = 0; i < events.Count; i++)
        {
            events[i].Id.TryWriteBytes(ids.AsSpan(i * 16, 16));
        }

        return new Guid(SHA256.HashData(ids).AsSpan(0, 16));
    }
}
