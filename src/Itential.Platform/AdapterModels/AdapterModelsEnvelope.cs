using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer in the form <c>{adapterModels, total}</c>.</summary>
/// <typeparam name="T">The type of the list.</typeparam>
public sealed record AdapterModelsEnvelope<T> : IEnvelope<T>
{
    /// <summary>The adapter models.</summary>
    public T? AdapterModels { get; init; }

    /// <summary>How many there are.</summary>
    public long? Total { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => AdapterModels;
}
