namespace Itential.Platform;

/// <summary>The fields that lists of adapters are filtered and sorted by.</summary>
public static class AdapterFields
{
    /// <summary>The name of the adapter.</summary>
    public static Field<Adapter, string> Name { get; } = new("name");

    /// <summary>The package of the adapter.</summary>
    public static Field<Adapter, string> Model { get; } = new("model");

    /// <summary>The type, which is always <c>Adapter</c>.</summary>
    public static Field<Adapter, string> Type { get; } = new("type");
}
