namespace Itential.Platform;

/// <summary>A page of a list in the form <c>{message, data: {items, total, skip, limit}}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record DataItems<T>
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>The page.</summary>
    public ItemPage<T> Data { get; init => field = value ?? new(); } = new();
}
