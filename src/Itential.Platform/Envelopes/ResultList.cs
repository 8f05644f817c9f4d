namespace Itential.Platform;

/// <summary>A page of a list in the form <c>{results, total}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record ResultList<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Results { get; init => field = value ?? []; } = [];

    /// <summary>How many items the list holds in all.</summary>
    public long? Total { get; init; }
}
