namespace Itential.Platform;

/// <summary>The fields that lists of integrations are filtered and sorted by.</summary>
public static class IntegrationFields
{
    /// <summary>The name of the integration.</summary>
    public static Field<Integration, string> Name { get; } = new("name");

    /// <summary>The package that stands for the integration model.</summary>
    public static Field<Integration, string> Model { get; } = new("model");

    /// <summary>The type, which is always <c>Adapter</c>.</summary>
    public static Field<Integration, string> Type { get; } = new("type");
}
