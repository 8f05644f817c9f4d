using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What an old search looks for.</summary>
/// <param name="Options">The options of the search. No source tells all of them.</param>
public sealed record LegacySearch(JsonObject Options)
{
    /// <summary>Searches with options.</summary>
    /// <param name="options">The options of the search. No source tells all of them.</param>
    public static implicit operator LegacySearch(JsonObject options) => new(options);
}
