using Itential.Refit;

namespace Itential.Platform;

/// <summary>The answer to a creation in the form <c>{created, edit}</c>.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
public sealed record CreatedItem<T> : IEnvelope<T>
{
    /// <summary>The new item as the server keeps it.</summary>
    public T? Created { get; init; }

    /// <summary>Where the item can be edited in the user interface.</summary>
    public string? Edit { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => Created;
}
