namespace Itential.Platform;

/// <summary>A page of a list of the inventory manager in the form <c>{status, result: {data, totalRecords, …}}</c>.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record ResultPage<T>
{
    /// <summary>What became of the request, such as <c>Success</c>.</summary>
    public string? Status { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The page.</summary>
    public NumberedPage<T> Result { get; init => field = value ?? new(); } = new();
}
