using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a work item stands. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<WorkItemStatus>))]
public sealed record WorkItemStatus(string Value) : IOpenEnum<WorkItemStatus>
{
    /// <summary>It waits for a person.</summary>
    public static WorkItemStatus Pending { get; } = new("pending");

    /// <inheritdoc/>
    public static WorkItemStatus Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
