using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of devices to be made.</summary>
public sealed record NewDeviceGroup
{
    /// <summary>The name of the group.</summary>
    public required string GroupName { get; init; }

    /// <summary>What the group is for.</summary>
    /// <value>Default: empty.</value>
    public string GroupDescription { get; init; } = "";

    /// <summary>The names of its devices. They are sent as one text, so a name must hold no comma.</summary>
    /// <value>Default: none.</value>
    [JsonConverter(typeof(CommaSeparatedConverter))]
    public IReadOnlyList<string> DeviceNames { get; init; } = [];
}
