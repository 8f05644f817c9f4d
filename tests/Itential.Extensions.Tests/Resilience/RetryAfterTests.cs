using System.Globalization;
using System.Net;
using Itential.Extensions.Resilience;
using Itential.Refit;

namespace Itential.Extensions.Tests.Resilience;

public class RetryAfterTests
{
    [Fact]
    public async Task Seconds_AreWaited()
    {
        await using var run = await PlatformCase.StartAsync();
        run.Fail(1, retryAfter: "7");

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(7));

        Assert.Equal("fine", await reading);
    }

    [Fact]
    public async Task Date_IsWaitedFor_OnTheClientsClock()
    {
        await using var run = await PlatformCase.StartAsync();
        var date = run.Clock.GetUtcNow().AddSeconds(12);
        run.Fail(1, HttpStatusCode.TooManyRequests, date.ToString("r", CultureInfo.InvariantCulture));

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassAsync(TimeSpan.FromSeconds(12));

        Assert.Equal("fine", await reading);
    }

    [Theory]
    [InlineData("30")]
    [InlineData("99999999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Time_BeyondTheDeadline_GivesTheAnswerBackAtOnce(string retryAfter)
    {
        await using var run = await PlatformCase.StartAsync();
        var fault = run.Fail(1, retryAfter: retryAfter);

        var error = await Assert.ThrowsAsync<ApiException>(() => run.Api.ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.Equal(1, fault.Hits);
        Assert.Contains(run.Log, line => line.Contains("not repeated: a pause of", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("1.5")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task Time_ThatIsNone_LeavesItToTheBackOff(string retryAfter)
    {
        await using var run = await PlatformCase.StartAsync();
        run.Fail(1, retryAfter: retryAfter);

        var reading = run.Api.ReadAsync(TestContext.Current.CancellationToken);
        await run.Clock.PassPauseAsync(0);

        Assert.Equal("fine", await reading);
    }

    [Theory]
    [InlineData(0, 0.0, 500)]
    [InlineData(0, 1.0, 1000)]
    [InlineData(2, 0.5, 3000)]
    [InlineData(3, 1.0, 8000)]
    [InlineData(4, 1.0, 10000)]
    [InlineData(19, 0.0, 5000)]
    public void BackOff_Doubles_SpreadsAndEnds(int repetition, double random, double milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), BackOff.Delay(new ItentialResilienceOptions(), repetition, random));
}
