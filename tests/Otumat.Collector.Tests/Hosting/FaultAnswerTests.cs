using System.Text;
using Microsoft.AspNetCore.Http;
using TestKit;

namespace Otumat.Collector.Tests.Hosting;

/// <summary>What a stranger hears of a fault, and what the operator reads.</summary>
public sealed class FaultAnswerTests
{
    private const string Inside = "the inside";

    private readonly CapturingLoggerProvider _log = new();

    public static TheoryData<Exception, int, string> Faults => new()
    {
        { new BadHttpRequestException(Inside, 413), 413, "too large" },
        { new BadHttpRequestException(Inside, 400), 400, "cannot be read" },
        { new StorageUnavailableException(Inside), 503, "Nothing was stored" },
        { new InvalidOperationException(Inside), 500, "Its log says why" },
        { new OperationCanceledException(Inside), 500, "Its log says why" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task Fault_BecomesAnAnswer_ThatTellsNothingOfTheInside(Exception fault, int status, string said)
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;

        await FaultAnswers.InvokeAsync(context, _ => throw fault, _log.CreateLogger("collector"));

        var text = Encoding.UTF8.GetString(body.ToArray());
        Assert.Equal(status, context.Response.StatusCode);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Inside, text, StringComparison.Ordinal);
        Assert.Equal(status == 503 ? "5" : "", context.Response.Headers.RetryAfter.ToString());
        Assert.Equal(status >= 500, _log.Lines.Any(line => line.Contains(Inside, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Caller_WhoHasGone_GetsNoAnswer_AndIsNoFault()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var context = new DefaultHttpContext { RequestAborted = gone.Token };

        await FaultAnswers.InvokeAsync(context, _ => throw new OperationCanceledException(), _log.CreateLogger("collector"));

        Assert.Equal(200, context.Response.StatusCode);
        Assert.Empty(_log.Lines);
    }
}
