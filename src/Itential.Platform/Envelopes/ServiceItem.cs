namespace Itential.Platform;

/// <summary>An adapter, application or integration in the form <c>{metadata, data}</c>.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public sealed record ServiceItem<T>
{
    /// <summary>Whether the item is in use.</summary>
    public ServiceItemMetadata? Metadata { get; init; }

    /// <summary>The item.</summary>
    public T? Data { get; init; }

    /// <summary>Whether the item is an integration, which runs without code of its own.</summary>
    public bool? Virtual { get; init; }
}
