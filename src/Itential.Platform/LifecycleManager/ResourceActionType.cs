using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What an action does to an instance. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ResourceActionType>))]
public sealed record ResourceActionType(string Value) : IOpenEnum<ResourceActionType>
{
    /// <summary>It makes the instance.</summary>
    public static ResourceActionType Create { get; } = new("create");

    /// <summary>It changes the instance.</summary>
    public static ResourceActionType Update { get; } = new("update");

    /// <summary>It deletes the instance.</summary>
    public static ResourceActionType Delete { get; } = new("delete");

    /// <summary>It takes over what exists already.</summary>
    public static ResourceActionType Import { get; } = new("import");

    /// <inheritdoc/>
    public static ResourceActionType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
