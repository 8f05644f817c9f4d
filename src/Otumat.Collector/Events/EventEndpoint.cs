using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>The event route. It answers when the events are on disk.</summary>
internal sealed class EventEndpoint(IEventStore store, AccessTokens tokens, CollectorConfiguration configuration, CollectorMetrics metrics, TimeProvider clock)
{
    private const string Scheme = "Bearer ";

    public async Task HandleAsync(HttpContext context)
    {
        // Before the body: strangers get no attention.
        if (Token(context.Request) is not { } token || !await tokens.IsGoodAsync(token, context.RequestAborted).ConfigureAwait(false))
        {
            await RefuseTokenAsync(context.Response).ConfigureAwait(false);
            return;
        }

        EventBatch batch;
        try
        {
            batch = BatchReader.Read(await BatchBody.ReadAsync(context.Request, configuration.Limits.BatchBytes).ConfigureAwait(false), Rules());
        }
        catch (BatchFault fault)
        {
            metrics.CountRefusedBatch();
            await Problem.WriteAsync(context.Response, fault.Status, fault.Message).ConfigureAwait(false);
            return;
        }

        if (await store.AppendAsync(token, batch, CancellationToken.None).ConfigureAwait(false) is not { } result)
        {
            await RefuseTokenAsync(context.Response).ConfigureAwait(false);
            return;
        }

        metrics.CountEvents(result);
        await OAuthReply.WriteAsync(context.Response, result, CollectorJson.Default.AppendResult).ConfigureAwait(false);
    }

    private static Secret? Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? new Secret(header[Scheme.Length..].Trim()) : null;
    }

    private BatchRules Rules()
    {
        var now = clock.NowMilliseconds();
        return new BatchRules(configuration.Limits.BatchEvents, now, now - (configuration.Retention.EventIds * UnixTime.MillisecondsOfDay));
    }

    private Task RefuseTokenAsync(HttpResponse response)
    {
        metrics.CountRefusedToken();
        response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return Problem.WriteAsync(response, StatusCodes.Status401Unauthorized, "The access token is missing, has run out or was revoked.");
    }
}
