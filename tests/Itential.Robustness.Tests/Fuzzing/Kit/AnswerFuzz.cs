using System.Net.Http.Headers;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Calls that get spoilt answers. One that is not spoilt is read.</summary>
internal sealed class AnswerFuzz<T>(Func<HttpMessageHandler, T> connect, IReadOnlyList<Func<T, Task>> calls, byte[][] good)
{
    private static readonly string[] MediaTypes = ["application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json; charset=nonsense", "text/plain", "text/html", "application/problem+json", "x"];
    private readonly Wire _wire = new();
    private T? _client;

    public void Run(SplitMix random, CaseText text)
    {
        _client ??= connect(_wire);
        var index = random.Below(calls.Count);
        var body = Mutator.Bytes(random, good[index]);
        var mediaType = random.OneIn(4) ? random.Of(MediaTypes) : MediaTypes[0];
        text.Add("call", index);
        text.Add("body", body);
        text.Add("type", mediaType);
        _wire.Forget();
        _wire.Answer = _ => new HttpResponseMessage { Content = Content(body, mediaType) };

        var failure = Outcome.Of(() => Outcome.Finish(calls[index](_client)));

        Assert.NotEmpty(_wire.Requests);
        Assert.True(failure is null || mediaType != MediaTypes[0] || !body.AsSpan().SequenceEqual(good[index]), $"A good answer was not read: {failure}");
    }

    private static ByteArrayContent Content(byte[] body, string mediaType)
    {
        var content = new ByteArrayContent(body);
        if (MediaTypeHeaderValue.TryParse(mediaType, out var type))
        {
            content.Headers.ContentType = type;
        }

        return content;
    }
}
