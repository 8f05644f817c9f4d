namespace Itential.Platform;

/// <summary>A list in the form <c>{data, total}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record DataList<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Data { get; init => field = value ?? []; } = [];

    /// <summary>How many items the list holds in all; some lists leave it out.</summary>
    public long? Total { get; init; }
}
