namespace Itential.Refit.Connections;

/// <summary>Sends each request through the handler chain that the factory holds at that time, so that a client may live as long as the program.</summary>
internal sealed class FactoryHandler(IHttpMessageHandlerFactory factory, string name) : HttpMessageHandler
{
    private Chain? _chain;
    private volatile bool _disposed;

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

    // The factory's timer refers to the container, and that to all that it made: a chain that is kept here would never be collected, and
    // the factory would never close its sockets.
    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        _chain = null;
        base.Dispose(disposing);
    }

    private Chain Current()
    {
        var handler = factory.CreateHandler(name);
        var chain = _chain;
        if (chain is null || !ReferenceEquals(chain.Handler, handler))
        {
            chain = new Chain(handler, new HttpMessageInvoker(handler, disposeHandler: false));
            _chain = chain;
            if (_disposed)
            {
                _chain = null;
            }
        }

        return chain;
    }

    private sealed record Chain(HttpMessageHandler Handler, HttpMessageInvoker Invoker);
}
