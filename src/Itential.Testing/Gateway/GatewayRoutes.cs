using Itential.Testing.Hosting;
using Itential.Testing.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Gateway;

/// <summary>All routes of a Gateway, over one state.</summary>
internal sealed class GatewayRoutes(GatewayServerOptions options, SessionStore sessions, SessionCookie cookies, TrafficCounters counters)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var state = new GatewayState(options);
        var audit = new AuditTrail(state);
        new LoginRoutes(options, sessions, cookies, counters.CountRefusedLogin).Map(routes);
        new DeviceRoutes(state, audit).Map(routes);
        new RunnableRoutes(state, audit, state.Scripts, "script", GatewayReply.ListAsync).Map(routes);
        var playbooks = new RunnableRoutes(state, audit, state.Playbooks, "playbook", GatewayReply.PlaybookListAsync);
        playbooks.Map(routes);
        routes.MapPost("/api/v2.0/playbooks/{name}/dry_run", playbooks.ExecuteAsync);
        new RunnableRoutes(state, audit, state.Modules, "module", GatewayReply.ListAsync) { RunsOnHosts = true }.Map(routes);
        new RunnableRoutes(state, audit, state.Roles, "role", GatewayReply.ListAsync) { RunsOnHosts = true }.Map(routes);
        foreach (var kind in InventoryKinds.All)
        {
            new InventoryRoutes(audit, kind, state.Inventories[kind.Name]).Map(routes);
        }

        new SystemRoutes(state).Map(routes);
    }
}
