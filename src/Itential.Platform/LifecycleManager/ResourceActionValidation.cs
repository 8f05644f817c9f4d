using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether an action could run.</summary>
public sealed record ResourceActionValidation
{
    /// <summary>The action.</summary>
    public ResourceAction? Action { get; init; }

    /// <summary>Whether it could run.</summary>
    public bool? Runnable { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<JsonElement>? Errors { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
