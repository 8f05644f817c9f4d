namespace Itential.Gateway;

/// <summary>The fields that lists of collections are filtered by.</summary>
public static class GatewayCollectionFields
{
    /// <summary>The name of the collection.</summary>
    public static GatewayField<GatewayCollection> Name { get; } = new("name");

    /// <summary>The version of the collection.</summary>
    public static GatewayField<GatewayCollection> Version { get; } = new("version");
}
