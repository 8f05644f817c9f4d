using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;
using Itential.Testing.State;

namespace Itential.Testing.Assets;

/// <summary>The assets of one kind.</summary>
internal sealed class AssetCollection(AssetKind kind, TimeProvider clock)
{
    public AssetKind Kind { get; } = kind;

    public DocumentStore Documents { get; } = new(kind.Key);

    /// <summary>Adds what was sent and gives the outcome; <see langword="null"/> if its name or its id is taken.</summary>
    public JsonObject? Add(JsonObject sent, NameClash clash = NameClash.Refuse)
    {
        var asset = Kind.Complete(sent, clock.GetUtcNow());
        var field = Kind.NameField;
        return clash switch
        {
            NameClash.Index => Documents.AddIndexed(asset, field),
            NameClash.Replace => Documents.Replace(asset, field),
            NameClash.Allow => Documents.TryAdd(asset) ? asset : null,
            _ => Documents.TryAddUnique(asset, field, JsonText.Member(asset, field)!) ? asset : null,
        };
    }

    public string? NameOf(JsonObject? sent) => JsonText.Member(sent, Kind.NameField) is { Length: > 0 } name ? name : null;

    public JsonObject? Find(string id) => Documents.Find(id);

    public JsonObject? FindByName(string name) => Documents.FindBy(Kind.NameField, name);

    public JsonObject? Update(string id, JsonObject changes) => Documents.Update(id, asset =>
    {
        foreach (var (name, value) in changes.Where(change => IsChangeable(change.Key)))
        {
            asset[name] = value?.DeepClone();
        }

        asset["lastUpdated"] = Kind.Stamp(clock.GetUtcNow());
    });

    public JsonObject? Remove(string id) => Documents.Remove(id);

    public Page Query(ListQuery query)
    {
        var page = Documents.Query(query);
        foreach (var asset in page.Items)
        {
            Show(asset);
        }

        return page;
    }

    /// <summary>Takes out of a copy what the server keeps to itself.</summary>
    public JsonObject Show(JsonObject asset)
    {
        foreach (var name in Kind.Hidden)
        {
            asset.Remove(name);
        }

        return asset;
    }

    private bool IsChangeable(string name) =>
        name != Kind.Key && name is not ("created" or "createdBy") && !Kind.Hidden.Contains(name) && !Kind.Unchanging.Contains(name);
}
