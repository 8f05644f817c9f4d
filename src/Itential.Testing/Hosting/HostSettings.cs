using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Hosting;

/// <summary>What a product gives to its host.</summary>
internal sealed record HostSettings
{
    public required int Port { get; init; }

    public required bool UseTls { get; init; }

    public required TimeProvider Clock { get; init; }

    public required TrafficCounters Counters { get; init; }

    public required IProductPolicy Policy { get; init; }

    public required Action<IEndpointRouteBuilder> MapRoutes { get; init; }

    public Action<HttpResponse, string>? RotateCookie { get; init; }
}
