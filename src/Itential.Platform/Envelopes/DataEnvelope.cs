using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An answer in the form <c>{message, data, metadata}</c>.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed record DataEnvelope<T> : IJsonOnDeserialized
{
    /// <summary>What the server says about the call.</summary>
    public string? Message { get; init; }

    /// <summary>What was asked for. An answer that holds null or nothing here cannot be read.</summary>
    public T Data { get; init; } = default!;

    /// <summary>What the server adds, such as <c>failedComponents</c> of an import.</summary>
    public JsonElement? Metadata { get; init; }

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Data is null)
        {
            throw new JsonException($"The answer holds no data where a {typeof(T).Name} was expected.");
        }
    }
}
