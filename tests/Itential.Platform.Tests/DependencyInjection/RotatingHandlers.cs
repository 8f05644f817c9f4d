namespace Itential.Platform.Tests.DependencyInjection;

/// <summary>A handler factory that replaces and disposes its handler when told, as the real one does by the clock.</summary>
internal sealed class RotatingHandlers : IHttpMessageHandlerFactory
{
    private HttpMessageHandler? _current;

    public Func<HttpMessageHandler> Make { get; set; } = () => throw new InvalidOperationException("No handler is set.");

    public int Made { get; private set; }

    public HttpMessageHandler CreateHandler(string name)
    {
        if (_current is null)
        {
            _current = Make();
            Made++;
        }

        return _current;
    }

    public void Rotate()
    {
        _current?.Dispose();
        _current = null;
    }
}
