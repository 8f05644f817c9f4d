using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Assets;

/// <summary>The routes of one kind of asset. The last placeholder of a path is the asset's id.</summary>
internal sealed class AssetRoutes(IEndpointRouteBuilder routes, AssetCollection assets, AssetReply reply)
{
    /// <summary>How the list reads its filters.</summary>
    public Func<IQueryCollection, ListQuery> Query { get; init; } = ListQuery.Bracketed;

    /// <summary>The member of a creation's body that holds the asset; <see langword="null"/>: the body is the asset.</summary>
    public string? Wrapper { get; init; }

    /// <summary>The same for an update.</summary>
    public string? UpdateWrapper { get; init; }

    /// <summary>Says what is wrong with an asset that is sent; <see langword="null"/> if nothing is.</summary>
    public Func<JsonObject, string?> Check { get; init; } = static _ => null;

    /// <summary>What becomes of a creation whose name is taken.</summary>
    public NameClash OnCreate { get; init; }

    private string Noun => assets.Kind.Noun;

    public AssetRoutes MapList(string path)
    {
        routes.MapGet(path, ListAsync);
        return this;
    }

    public AssetRoutes MapGet(string path)
    {
        routes.MapGet(path, context => ReadAsync(context, path, reply.OneAsync));
        return this;
    }

    /// <summary>An export by id; <paramref name="prepare"/> makes of the asset what travels.</summary>
    public AssetRoutes MapExport(string path, Func<JsonObject, JsonObject>? prepare = null)
    {
        routes.MapGet(path, context => ReadAsync(context, path, (_, asset) => reply.ExportedAsync(context, prepare is null ? asset : prepare(asset))));
        return this;
    }

    public AssetRoutes MapCreate(string path)
    {
        routes.MapPost(path, context => AddAsync(context, Wrapper, OnCreate, reply.CreatedAsync));
        return this;
    }

    /// <summary>An import of one asset.</summary>
    public AssetRoutes MapImport(string path, string? wrapper, NameClash clash)
    {
        routes.MapPost(path, context => AddAsync(context, wrapper, clash, reply.ImportedAsync));
        return this;
    }

    /// <summary>An import of several assets, of which each has an outcome of its own.</summary>
    public AssetRoutes MapImportMany(string verb, string path, string member, NameClash clash, Func<IReadOnlyList<ImportOutcome>, JsonObject> write)
    {
        routes.MapMethods(path, [verb], context => ImportManyAsync(context, member, clash, write));
        return this;
    }

    public AssetRoutes MapUpdate(string verb, string path)
    {
        routes.MapMethods(path, [verb], context => UpdateAsync(context, IdOf(context, path)));
        return this;
    }

    public AssetRoutes MapDelete(string path)
    {
        routes.MapDelete(path, context => DeleteAsync(context, IdOf(context, path)));
        return this;
    }

    /// <summary>The id that a request names: the last placeholder of its path.</summary>
    public static string IdOf(HttpContext context, string path) =>
        JsonRequest.RouteText(context, path[(path.LastIndexOf('{') + 1)..path.LastIndexOf('}')]);

    private Task ListAsync(HttpContext context)
    {
        var projection = Projection.Read(context.Request.Query);
        if (!projection.IsValid)
        {
            return BadAsync(context, "Include and exclude cannot be combined, but for the exclusion of _id.");
        }

        var page = assets.Query(Query(context.Request.Query));
        foreach (var asset in page.Items)
        {
            projection.Apply(asset);
        }

        return reply.ListAsync(context, page);
    }

    private Task ReadAsync(HttpContext context, string path, Func<HttpContext, JsonObject, Task> write)
    {
        var id = IdOf(context, path);
        return assets.Find(id) is { } asset ? write(context, assets.Show(asset)) : reply.UnknownAsync(context, Noun, id);
    }

    private async Task AddAsync(HttpContext context, string? wrapper, NameClash clash, Func<HttpContext, JsonObject, Task> write)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        var sent = Unwrap(body, wrapper);
        if (sent is null || assets.NameOf(sent) is not { } name)
        {
            await BadAsync(context, $"The body needs {Description(wrapper)} with a '{assets.Kind.NameField}'.").ConfigureAwait(false);
        }
        else if (Check(sent) is { } fault)
        {
            await BadAsync(context, fault).ConfigureAwait(false);
        }
        else if (assets.Add(sent, clash) is not { } added)
        {
            await reply.ClashAsync(context, Noun, name).ConfigureAwait(false);
        }
        else
        {
            await write(context, assets.Show(added)).ConfigureAwait(false);
        }
    }

    private async Task ImportManyAsync(HttpContext context, string member, NameClash clash, Func<IReadOnlyList<ImportOutcome>, JsonObject> write)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (body?[member] is not JsonArray list)
        {
            await BadAsync(context, $"The body needs an array '{member}'.").ConfigureAwait(false);
            return;
        }

        var sent = list.OfType<JsonObject>().ToList();
        if (sent.Select(Check).FirstOrDefault(fault => fault is not null) is { } first)
        {
            await BadAsync(context, first).ConfigureAwait(false);
            return;
        }

        await JsonReply.WriteAsync(context, write([.. sent.Select(asset => Import(asset, clash))])).ConfigureAwait(false);
    }

    private ImportOutcome Import(JsonObject sent, NameClash clash)
    {
        var name = assets.NameOf(sent);
        var created = name is null ? null : assets.Add(sent, clash);
        return new ImportOutcome(name ?? "", sent.DeepClone().AsObject(), created is null ? null : assets.Show(created));
    }

    private async Task UpdateAsync(HttpContext context, string id)
    {
        var body = await JsonRequest.ReadObjectAsync(context).ConfigureAwait(false);
        if (Unwrap(body, UpdateWrapper) is not { } changes)
        {
            await BadAsync(context, $"The body needs {Description(UpdateWrapper)}.").ConfigureAwait(false);
            return;
        }

        var updated = assets.Update(id, changes);
        await (updated is null ? reply.UnknownAsync(context, Noun, id) : reply.UpdatedAsync(context, assets.Show(updated))).ConfigureAwait(false);
    }

    private Task DeleteAsync(HttpContext context, string id) => assets.Remove(id) is { } removed
        ? reply.DeletedAsync(context, assets.Show(removed))
        : reply.UnknownAsync(context, Noun, id);

    private Task BadAsync(HttpContext context, string message) => reply.FaultAsync(context, message, StatusCodes.Status400BadRequest);

    private static JsonObject? Unwrap(JsonObject? body, string? wrapper) => wrapper is null ? body : body?[wrapper] as JsonObject;

    private static string Description(string? wrapper) => wrapper is null ? "to be a JSON object" : $"an object '{wrapper}'";
}
