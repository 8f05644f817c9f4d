using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>An answer in the form <c>{message, data, metadata}</c>.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed record DataEnvelope<T> : IEnvelope<T>
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>What was asked for.</summary>
    public T? Data { get; init; }

    /// <summary>What the server adds, such as <c>failedComponents</c> of an import.</summary>
    public JsonElement? Metadata { get; init; }

    string? IEnvelope<T>.Fault => null;

    T? IEnvelope<T>.Value => Data;
}
