using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A template that configurations of devices are made from.</summary>
public sealed record DeviceTemplate
{
    /// <summary>The id of the template.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the template.</summary>
    public string? Name { get; init; }

    /// <summary>The text of the template.</summary>
    public string? Template { get; init; }

    /// <summary>The values of its variables.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>The operating systems that it is for.</summary>
    public IReadOnlyList<string>? DeviceOSTypes { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public GroupAccess? Gbac { get; init; }

    /// <summary>When the template was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the template.</summary>
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the template last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Who last changed the template.</summary>
    public AccountReference? UpdatedBy { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
