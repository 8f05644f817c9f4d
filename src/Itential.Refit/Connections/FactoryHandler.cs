namespace Itential.Refit.Connections;

/// <summary>Sends each request through the handler chain that the factory holds at that time, so that a client may live as long as the program.</summary>
internal sealed class FactoryHandler(IHttpMessageHandlerFactory factory, string name) : HttpMessageHandler
{
    private Chain? _chain;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var chain = Current();
        var response = await chain.Invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);

        // The factory disposes a chain that nobody refers to.
        GC.KeepAlive(chain);
        return response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var chain = Current();
        var response = chain.Invoker.Send(request, cancellationToken);
        GC.KeepAlive(chain);
        return response;
    }

    private Chain Current()
    {
        var handler = factory.CreateHandler(name);
        var chain = _chain;
        if (chain is null || !ReferenceEquals(chain.Handler, handler))
        {
            _chain = chain = new Chain(handler, new HttpMessageInvoker(handler, disposeHandler: false));
        }

        return chain;
    }

    private sealed record Chain(HttpMessageHandler Handler, HttpMessageInvoker Invoker);
}
