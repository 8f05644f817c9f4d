using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary><c>/health</c>.</summary>
internal sealed class HealthRoutes(PlatformState state)
{
    private static readonly string[] Applications = ["OperationsManager", "AutomationStudio", "WorkFlowEngine", "ConfigurationManager", "AGManager"];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/status", GetStatusAsync);
        routes.MapGet("/health/server", context => JsonReply.WriteAsync(context, MachineHealth.Server(state.Version)));
        routes.MapGet("/health/system", context => JsonReply.WriteAsync(context, MachineHealth.System()));
        routes.MapGet("/health/adapters", GetAdaptersAsync);
        routes.MapGet("/health/adapters/{name}", GetAdapterAsync);
        routes.MapGet("/health/applications", GetApplicationsAsync);
        routes.MapGet("/health/applications/{name}", GetApplicationAsync);
    }

    private Task GetStatusAsync(HttpContext context) => JsonReply.WriteAsync(context, new JsonObject
    {
        ["host"] = "platform.example.com",
        ["serverId"] = "a1b2c3d4",
        ["serverName"] = null,
        ["services"] = new JsonArray(
            new JsonObject { ["service"] = "redis", ["status"] = "running" },
            new JsonObject { ["service"] = "mongo", ["status"] = "running" }),
        ["timestamp"] = state.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
        ["apps"] = "running",
        ["adapters"] = "running",
    });

    private Task GetAdaptersAsync(HttpContext context)
    {
        var page = state.Adapters.QueryHealth(ListQuery.Paired(context.Request.Query));
        return Envelope.ResultsAsync(context, page.ToArray(), page.Total);
    }

    private Task GetAdapterAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return OneAsync(context, state.Adapters.ReadHealth(name), name);
    }

    private Task GetApplicationsAsync(HttpContext context)
    {
        var page = ListQuery.Paired(context.Request.Query).Run(Applications.Select(Application));
        return Envelope.ResultsAsync(context, page.ToArray(), page.Total);
    }

    private Task GetApplicationAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return OneAsync(context, Applications.Contains(name) ? Application(name) : null, name);
    }

    private static Task OneAsync(HttpContext context, JsonObject? health, string name) => health is null
        ? Envelope.StatusAsync(context, $"There is no '{name}'.", StatusCodes.Status404NotFound)
        : JsonReply.WriteAsync(context, health);

    private JsonObject Application(string name) =>
        ServiceHealth.Write(name, "Application", "@itential/app-" + name, AdapterState.Running, state.Clock.GetUtcNow());
}
