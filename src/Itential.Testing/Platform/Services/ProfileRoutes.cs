using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Services;

/// <summary><c>/profiles</c>. The first profile is active until another one is chosen.</summary>
internal sealed class ProfileRoutes
{
    private const string Root = "/profiles";
    private readonly PlatformState _state;
    private readonly ServiceReply _reply;
    private volatile string? _active;

    public ProfileRoutes(PlatformState state)
    {
        _state = state;
        _active = JsonText.Member(state.Profiles.Documents.First(static _ => true), "id");
        _reply = new ServiceReply("profile") { Wrap = Wrap, Export = profile => Wrap(EncryptedText.Hide(profile)), Create = WriteCreated };
    }

    public static AssetKind Kind { get; } = new("profile") { Key = "id", NameField = "id", Complete = Complete };

    public void Map(IEndpointRouteBuilder routes)
    {
        new AssetRoutes(routes, _state.Profiles, _reply) { Query = ListQuery.Paired, Wrapper = "properties", UpdateWrapper = "properties" }
            .MapList(Root)
            .MapCreate(Root)
            .MapImport(Root + "/import", "properties", NameClash.Refuse)
            .MapGet(Root + "/{id}")
            .MapUpdate("PUT", Root + "/{id}")
            .MapDelete(Root + "/{id}")
            .MapExport(Root + "/{id}/export");
        routes.MapPut(Root + "/{id}/active", ActivateAsync);
    }

    public static JsonObject Create(string id) => new()
    {
        ["id"] = id,
        ["description"] = $"{id}, made by a testing server",
        ["services"] = new JsonArray("OperationsManager", "AutomationStudio"),
        ["redisProps"] = new JsonObject { ["host"] = "redis.example.com", ["port"] = 6379, ["password"] = "redis-of-" + id },
    };

    private static JsonObject Complete(JsonObject sent, DateTimeOffset now)
    {
        var profile = sent.DeepClone().AsObject();
        profile["description"] ??= "";
        profile["launchDelay"] ??= 2_000;
        profile["launchTimeout"] ??= 60_000;
        profile["services"] ??= new JsonArray();
        return profile;
    }

    /// <summary>The answer to a creation calls the id by another name.</summary>
    private static JsonObject WriteCreated(JsonObject profile)
    {
        profile["_id"] = profile["id"]!.DeepClone();
        profile.Remove("id");
        return profile;
    }

    private Task ActivateAsync(HttpContext context)
    {
        var id = JsonRequest.RouteText(context, "id");
        if (_state.Profiles.Find(id) is null)
        {
            return _reply.UnknownAsync(context, "profile", id);
        }

        _active = id;
        return Envelope.StatusAsync(context, $"The profile '{id}' is active.");
    }

    private JsonObject Wrap(JsonObject profile) => new()
    {
        ["metadata"] = new JsonObject { ["isActive"] = JsonText.Member(profile, "id") == _active, ["activeSync"] = true },
        ["profile"] = profile,
    };
}
