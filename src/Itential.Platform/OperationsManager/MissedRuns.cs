using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What becomes of the scheduled runs that a stopped server missed. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<MissedRuns>))]
public sealed record MissedRuns(string Value) : IOpenEnum<MissedRuns>
{
    /// <summary>Nothing.</summary>
    public static MissedRuns None { get; } = new("none");

    /// <summary>The last one is made up for.</summary>
    public static MissedRuns Last { get; } = new("last");

    /// <inheritdoc/>
    public static MissedRuns Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
