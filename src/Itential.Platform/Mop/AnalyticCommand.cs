using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A pair of commands of an analytic template, with its rules.</summary>
public sealed record AnalyticCommand
{
    /// <summary>The command before the change.</summary>
    public string? PreRawCommand { get; init; }

    /// <summary>The command after the change.</summary>
    public string? PostRawCommand { get; init; }

    /// <summary>True where every rule must pass, false where one is enough.</summary>
    public bool? PassRule { get; init; }

    /// <summary>What the two outputs are held against.</summary>
    public IReadOnlyList<AnalyticRule>? Rules { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
