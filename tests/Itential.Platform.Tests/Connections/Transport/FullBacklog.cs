using System.Net;
using System.Net.Sockets;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>A port that accepts nothing: one connection fills its queue, and the kernel lets every further one wait.</summary>
internal sealed class FullBacklog : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _first = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public FullBacklog()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(0);
        _first.Connect(_listener.LocalEndPoint!);
    }

    public Uri Address => new($"http://{_listener.LocalEndPoint}");

    public void Dispose()
    {
        _first.Dispose();
        _listener.Dispose();
    }
}
