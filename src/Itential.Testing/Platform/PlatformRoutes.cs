using Itential.Testing.Hosting;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary>All routes of a Platform, over one state.</summary>
internal sealed class PlatformRoutes(PlatformServerOptions options, SessionStore sessions, SessionCookie cookies, TrafficCounters counters)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var state = new PlatformState(options);
        new LoginRoutes(options, sessions, cookies, counters.CountRefusedLogin).Map(routes);
        new CoreRoutes(options).Map(routes);
        new HealthRoutes(state).Map(routes);
        new AdapterRoutes(state).Map(routes);
        new JobRoutes(state).Map(routes);
        new AutomationRoutes(state).Map(routes);
        new WorkflowRoutes(state).Map(routes);
    }
}
