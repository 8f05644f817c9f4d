using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a node of a golden configuration holds.</summary>
public sealed record GoldenConfigNodeAttributes
{
    /// <summary>The id of its specification, which <see cref="IConfigSpecsApi.GetConfigSpecAsync"/> takes.</summary>
    public string? ConfigId { get; init; }

    /// <summary>The names of the devices that are held against it.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The groups of devices that are held against it.</summary>
    public IReadOnlyList<DeviceGroupReference>? DeviceGroups { get; init; }

    /// <summary>The workflow that repairs devices which break it.</summary>
    public string? RemediationWorkflow { get; init; }

    /// <summary>The ids of its tasks.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }

    /// <summary>Its specification; only exports hold it.</summary>
    public ConfigSpec? Export { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
