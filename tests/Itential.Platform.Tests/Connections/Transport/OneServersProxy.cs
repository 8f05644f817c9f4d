using System.Net;

namespace Itential.Platform.Tests.Connections.Transport;

/// <summary>A proxy for one server; the other tests of the process go straight.</summary>
internal sealed class OneServersProxy(Uri server, Uri proxy) : IWebProxy
{
    public ICredentials? Credentials { get; set; }

    public Uri GetProxy(Uri destination) => proxy;

    public bool IsBypassed(Uri host) => host.Authority != server.Authority;
}
