using System.Text.Json.Nodes;
using Itential.Testing.State;

namespace Itential.Testing.Assets;

/// <summary>One kind of asset: how it is known, and what the server adds to it.</summary>
internal sealed record AssetKind(string Noun)
{
    /// <summary>The member that holds the id.</summary>
    public string Key { get; init; } = "_id";

    /// <summary>The member that holds the name.</summary>
    public string NameField { get; init; } = "name";

    /// <summary>Members that the server keeps to itself.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Members that an update does not change.</summary>
    public IReadOnlyList<string> Unchanging { get; init; } = [];

    /// <summary>Makes the stored document out of what was sent.</summary>
    public Func<JsonObject, DateTimeOffset, JsonObject> Complete { get; init; } = static (sent, now) => AssetDocument.Complete(sent, now);

    /// <summary>Writes the moment of an update.</summary>
    public Func<DateTimeOffset, JsonNode> Stamp { get; init; } = static now => WireTime.Text(now);
}
