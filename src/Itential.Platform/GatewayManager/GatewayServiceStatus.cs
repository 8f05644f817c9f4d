using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the run of a service ended. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GatewayServiceStatus>))]
public sealed record GatewayServiceStatus(string Value) : IOpenEnum<GatewayServiceStatus>
{
    /// <summary>It ran to its end.</summary>
    public static GatewayServiceStatus Completed { get; } = new("completed");

    /// <summary>It failed.</summary>
    public static GatewayServiceStatus Error { get; } = new("error");

    /// <inheritdoc/>
    public static GatewayServiceStatus Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
