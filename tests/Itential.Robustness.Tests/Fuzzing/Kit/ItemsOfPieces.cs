using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Itential.Refit;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Reads the items of a body that comes in pieces.</summary>
internal sealed class ItemsOfPieces
{
    private readonly Wire _wire = new();
    private readonly IStreamApi _api;

    public ItemsOfPieces() => _api = RestService.For<IStreamApi>(new HttpClient(_wire) { BaseAddress = new Uri("https://stream.example") });

    public string Lines(byte[] body, Func<int> nextLength) => Read(body, nextLength, "application/x-ndjson", _api.Lines, Raw);

    public string Events(byte[] body, Func<int> nextLength) => Read(body, nextLength, "text/event-stream", _api.Events, item => item.ToString());

    public string JsonEvents(byte[] body, Func<int> nextLength) =>
        Read(body, nextLength, "text/event-stream", _api.JsonEvents, item => $"{item.EventType} {item.Id} {item.ReconnectionTime} {Raw(item.Data)}");

    // An element is given out as it came, also when its text is no UTF-8.
    private static string Raw(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "" : Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>The items, and the failure that they end in.</summary>
    private string Read<T>(byte[] body, Func<int> nextLength, string type, Func<IAsyncEnumerable<T>> call, Func<T, string> write)
    {
        _wire.Forget();
        _wire.Answer = _ =>
        {
            var content = new StreamContent(new PiecewiseStream(body, nextLength));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            return new HttpResponseMessage { Content = content };
        };
        var items = new List<string>();
        var failure = Outcome.Of(() => Outcome.Finish(ReadAsync(call(), items, write)));
        return string.Join('\u001e', items) + '\u001e' + failure?.GetType().Name;
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> source, List<string> items, Func<T, string> write)
    {
        await foreach (var item in source)
        {
            items.Add(write(item));
        }
    }
}
