using Polly;

namespace Itential.Extensions.Resilience;

/// <summary>Sends each call through the strategies of its client. It keeps no state, so that the factory may replace it.</summary>
internal sealed class ResilienceHandler(ClientResilience client) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = new ResilientCall(client, request);
        var context = Begin(call, cancellationToken);
        try
        {
            return await client.Pipeline.ExecuteAsync(
                static (context, state) => new ValueTask<HttpResponseMessage>(state.Handler.SendOnceAsync(state.Call, context.CancellationToken)),
                context,
                (Handler: this, Call: call)).ConfigureAwait(false);
        }
        catch (Exception e) when (Rejection.Translate(e, client, call) is { } rejection)
        {
            throw rejection;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = new ResilientCall(client, request) { IsSynchronous = true };
        var context = Begin(call, cancellationToken);
        try
        {
            return client.Pipeline.Execute(
                static (context, state) => state.Handler.SendOnce(state.Call, context.CancellationToken),
                context,
                (Handler: this, Call: call));
        }
        catch (Exception e) when (Rejection.Translate(e, client, call) is { } rejection)
        {
            throw rejection;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResilienceContext Begin(ResilientCall call, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(ResilientCall.Key, call);
        return context;
    }

    private Task<HttpResponseMessage> SendOnceAsync(ResilientCall call, CancellationToken cancellationToken)
    {
        call.Attempts++;
        return base.SendAsync(call.Request, cancellationToken);
    }

    private HttpResponseMessage SendOnce(ResilientCall call, CancellationToken cancellationToken)
    {
        call.Attempts++;
        return base.Send(call.Request, cancellationToken);
    }
}
