using System.Text.Json;

namespace Itential.Platform;

/// <summary>A value that the server tells in one of several forms: the JSON as it came, read by properties.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonHolder<TSelf>
    where TSelf : class, IJsonHolder<TSelf>
{
    /// <summary>What the server told.</summary>
    JsonElement Json { get; }

    /// <summary>Takes what the server told.</summary>
    /// <param name="json">The JSON.</param>
    static abstract TSelf From(JsonElement json);
}
