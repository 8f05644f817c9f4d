using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Who a member of a project is. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ProjectMemberType>))]
public sealed record ProjectMemberType(string Value) : IOpenEnum<ProjectMemberType>
{
    /// <summary>One account.</summary>
    public static ProjectMemberType Account { get; } = new("account");

    /// <summary>A group.</summary>
    public static ProjectMemberType Group { get; } = new("group");

    /// <inheritdoc/>
    public static ProjectMemberType Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
