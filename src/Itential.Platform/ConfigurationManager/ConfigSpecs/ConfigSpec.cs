using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a configuration must hold: lines, each with how it is checked.</summary>
public sealed record ConfigSpec
{
    /// <summary>The id of the specification.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of device that it is for, such as <c>cisco-ios</c>.</summary>
    public string? DeviceType { get; init; }

    /// <summary>The specification as text.</summary>
    public string? Template { get; init; }

    /// <summary>The values of its variables.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<SpecLine>? Lines { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
