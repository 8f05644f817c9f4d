using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform;

/// <summary><c>/adapters</c>.</summary>
internal sealed class AdapterRoutes(PlatformState state)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/adapters", ListAsync);
        routes.MapGet("/adapters/{name}", GetAsync);
        routes.MapPut("/adapters/{name}/start", context => ChangeAsync(context, "start", (adapter, now) => adapter.Start(now)));
        routes.MapPut("/adapters/{name}/stop", context => ChangeAsync(context, "stop", (adapter, now) => adapter.Stop(now)));
        routes.MapPut("/adapters/{name}/restart", context => ChangeAsync(context, "restart", (adapter, now) => adapter.Restart(now)));
    }

    private Task ListAsync(HttpContext context)
    {
        var page = state.Adapters.Query(ListQuery.Paired(context.Request.Query));
        return Envelope.ResultsAsync(context, [.. page.Items.Select(Wrap)], page.Total);
    }

    private Task GetAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.Adapters.Find(name) is { } adapter ? JsonReply.WriteAsync(context, Wrap(adapter)) : UnknownAsync(context, name);
    }

    private Task ChangeAsync(HttpContext context, string verb, Action<Adapter, DateTimeOffset> change)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.Adapters.Change(name, change)
            ? Envelope.StatusAsync(context, $"The {verb} of adapter '{name}' has been asked for.")
            : UnknownAsync(context, name);
    }

    private static Task UnknownAsync(HttpContext context, string name) =>
        Envelope.StatusAsync(context, $"There is no adapter '{name}'.", StatusCodes.Status404NotFound);

    private JsonObject Wrap(JsonObject adapter) => new()
    {
        ["metadata"] = new JsonObject { ["isActive"] = state.Adapters.IsRunning((string)adapter["name"]!), ["activeSync"] = true },
        ["data"] = adapter,
    };
}
