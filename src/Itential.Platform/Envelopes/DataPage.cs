namespace Itential.Platform;

/// <summary>A page of a list in the form <c>{message, data, metadata}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record DataPage<T>
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Data { get; init => field = value ?? []; } = [];

    /// <summary>Where the page stands in its list.</summary>
    public PageMetadata? Metadata { get; init; }
}
