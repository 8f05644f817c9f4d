using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer to a change in the form <c>{updated, edit}</c>.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public sealed record UpdatedItem<T> : IEnvelope<T>
{
    /// <summary>The item as the server keeps it now.</summary>
    public T? Updated { get; init; }

    /// <summary>Where the item can be edited in the user interface.</summary>
    public string? Edit { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => Updated;
}
