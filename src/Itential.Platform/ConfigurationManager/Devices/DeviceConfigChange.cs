using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A line to take out of a configuration, to put into it, or to put in place of another.</summary>
public sealed record DeviceConfigChange
{
    /// <summary>The lines that the line stands under, the outermost first.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>The line to take out; null to add one. It is sent also where it is null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Old { get; init; }

    /// <summary>The line to put in; null to remove one. It is sent also where it is null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? New { get; init; }
}
