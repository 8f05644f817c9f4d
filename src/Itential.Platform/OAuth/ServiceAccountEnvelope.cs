using Itential.Refit;

namespace Itential.Platform;

/// <summary>A new service account in the form <c>{results}</c>.</summary>
/// <typeparam name="T">The type of the service account.</typeparam>
public sealed record ServiceAccountEnvelope<T> : IEnvelope<T>
{
    /// <summary>The service account with its secret.</summary>
    public T? Results { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => Results;
}
