using System.Text.Json;

namespace Itential.Platform;

/// <summary>A page of a list in the form <c>{items, skip, limit, end, count, total, previous, next}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record ItemPage<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items { get; init => field = value ?? []; } = [];

    /// <summary>How many items come before the page.</summary>
    public long? Skip { get; init; }

    /// <summary>How many items the page may hold; null without a limit.</summary>
    public long? Limit { get; init; }

    /// <summary>The position after the last item of the page.</summary>
    public long? End { get; init; }

    /// <summary>How many items the page holds.</summary>
    public long? Count { get; init; }

    /// <summary>How many items the list holds in all.</summary>
    public long? Total { get; init; }

    /// <summary>Where the page before begins; null on the first page.</summary>
    public JsonElement? Previous { get; init; }

    /// <summary>Where the page after begins; null on the last page.</summary>
    public JsonElement? Next { get; init; }
}
