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
        routes.MapPost("/adapters", context => AddAsync(context, "created"));
        routes.MapPost("/adapters/import", context => AddAsync(context, "imported"));
        routes.MapGet("/adapters/{name}", GetAsync);
        routes.MapDelete("/adapters/{name}", DeleteAsync);
        routes.MapGet("/adapters/{name}/export", ExportAsync);
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

    /// <summary>What is encrypted does not travel: it leaves as a text that only this server understands.</summary>
    private Task ExportAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.Adapters.Find(name) is { } adapter ? JsonReply.WriteAsync(context, EncryptedText.Hide(adapter)) : UnknownAsync(context, name);
    }

    private async Task AddAsync(HttpContext context, string outcome)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?["properties"] is not JsonObject sent || JsonText.Member(sent, "name") is not { Length: > 0 } name)
        {
            await Envelope.StatusAsync(context, "The body needs an object 'properties' with a name.", StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        var adapter = sent.DeepClone().AsObject();
        if (!state.Adapters.TryAdd(new Adapter(name, adapter, AdapterState.Stopped, state.Clock.GetUtcNow())))
        {
            await Envelope.StatusAsync(context, $"An adapter '{name}' is there already.", StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        await JsonReply.WriteAsync(context, new JsonObject
        {
            ["status"] = "Success",
            ["message"] = $"Successfully {outcome} the adapter '{name}'",
            ["data"] = adapter.DeepClone(),
        }).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context)
    {
        var name = JsonRequest.RouteText(context, "name");
        return state.Adapters.Remove(name)
            ? Envelope.StatusAsync(context, $"Successfully deleted the adapter '{name}'")
            : UnknownAsync(context, name);
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
