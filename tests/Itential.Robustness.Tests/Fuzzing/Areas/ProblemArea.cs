using System.Net;
using System.Text;
using Itential.Refit;
using Itential.Platform;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Errors of every kind of body: the status always comes through, problem details as far as they can be read.</summary>
internal sealed class ProblemArea : IFuzzArea
{
    private static readonly string[] Good =
    [
        """{"type":"https://x.example/out","title":"Out","status":403,"detail":"No","instance":"/a/1","errors":{"name":["too long","x"],"b":"one"},"balance":30}""",
        """{"errors":[],"status":"400","TITLE":"x","title":null}""",
        """{"title":"\ud800","errors":{"a":"\udc00"},"\u0061\ud83d":1}""",
        """{"message":"no"}""",
        "<html><body>Bad gateway</body></html>",
    ];

    private readonly Wire _wire = new();
    private readonly IPlatformClient _client;

    public ProblemArea() => _client = Products.PlatformOver(_wire);

    public void Run(SplitMix random, CaseText text)
    {
        var body = Mutator.Bytes(random, Encoding.UTF8.GetBytes(random.Of(Good)));
        var status = (HttpStatusCode)(300 + random.Below(300));
        status = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? HttpStatusCode.BadRequest : status;
        var type = random.OneIn(3) ? Mutator.Text(random, "application/problem+json") : "application/problem+json";
        var reason = random.OneIn(4) ? "Reason " + random.Below(9) : null;
        text.Add(nameof(body), body);
        text.Add(nameof(status), status);
        text.Add(nameof(type), type);
        _wire.Answer = _ => Answer(body, status, type, reason);

        foreach (var failure in new[] { Outcome.Of(() => _client.Get("/x")), Outcome.Of(() => Outcome.Finish(_client.Health.GetAdaptersHealthAsync())) })
        {
            var error = Assert.IsAssignableFrom<ApiException>(failure);
            Assert.Equal(status, error.StatusCode);
            error.TryGetContentAs<Dictionary<string, object>>(out _);
            if (type == "application/problem+json")
            {
                var problem = Assert.IsType<ValidationApiException>(error).Problem;
                Assert.All(problem.Errors, pair => Assert.NotNull(pair.Value));
            }
        }
    }

    private static HttpResponseMessage Answer(byte[] body, HttpStatusCode status, string type, string? reason)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return new HttpResponseMessage(status) { Content = content, ReasonPhrase = reason };
    }
}
