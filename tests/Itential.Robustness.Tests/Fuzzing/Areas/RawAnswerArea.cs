using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Itential.Platform;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Answers to raw calls: their text is always there, their JSON or an <c>ApiException</c> that says where it is none.</summary>
internal sealed class RawAnswerArea : IFuzzArea
{
    private static readonly string[] Good = ["""{"a":[1,2.5,"x",null,true],"b":{"c":"\u00fc"}}""", "[]", "\"text\"", "17", "", "<html></html>"];
    private static readonly string[] Types = ["application/json", "application/json; charset=utf-16", "application/json; charset=\"iso-8859-1\"", "application/json; charset=none", "text/html", "", ";;", "multipart/x; boundary=\r"];
    private readonly Wire _wire = new();
    private readonly IPlatformClient _client;

    public RawAnswerArea() => _client = Products.PlatformOver(_wire);

    public void Run(SplitMix random, CaseText text)
    {
        var body = Mutator.Bytes(random, Encoding.UTF8.GetBytes(random.Of(Good)));
        var (type, encoding, status) = (Mutator.Text(random, random.Of(Types)), random.OneIn(8) ? Texts.Any(random) : null, random.Below(4) == 0 ? 200 + random.Below(400) : 200);
        text.Add(nameof(body), body);
        text.Add(nameof(type), type);
        text.Add(nameof(encoding), encoding);
        text.Add(nameof(status), status);
        _wire.Answer = _ => Answer(body, type, encoding, status);

        Outcome.Of(() =>
        {
            var response = _client.Get("/x");
            Assert.True(response.Bytes.Span.SequenceEqual(body));
            Assert.NotNull(response.Text);
            Assert.NotNull(response.ToString());

            // A text of the tree that is half of a surrogate pair, written as an escape, fails where it is read, as it does in .NET.
            _ = response.Json();
        });
        Outcome.Of(() => _client.Post("/x", body: new JsonObject()).Json());
    }

    private static HttpResponseMessage Answer(byte[] body, string type, string? encoding, int status)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Language", encoding);
        }

        return new HttpResponseMessage((HttpStatusCode)status) { Content = content };
    }
}
