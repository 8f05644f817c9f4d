using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Refit;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Answers that are read item by item.</summary>
[JsonContext(typeof(StreamJson))]
public interface IStreamApi
{
    [Get("/lines")]
    IAsyncEnumerable<JsonElement> Lines();

    [Get("/events")]
    IAsyncEnumerable<ServerSentEvent<string>> Events();

    [Get("/events")]
    IAsyncEnumerable<ServerSentEvent<JsonElement>> JsonEvents();
}

[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class StreamJson : JsonSerializerContext;
