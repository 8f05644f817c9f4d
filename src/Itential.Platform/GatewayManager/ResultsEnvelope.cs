using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer of the gateway manager in the form <c>{results}</c>.</summary>
/// <typeparam name="T">The type of the results.</typeparam>
public sealed record ResultsEnvelope<T> : IEnvelope<T>
{
    /// <summary>What was asked for.</summary>
    public T? Results { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => Results;
}
