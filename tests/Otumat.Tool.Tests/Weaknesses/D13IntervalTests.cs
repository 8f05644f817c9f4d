namespace Otumat.Tool.Tests.Weaknesses;

/// <summary>D13: a wrong interval is noticed in the background only, days are dropped, a wait may be negative. Here the command refuses at once.</summary>
public sealed class D13IntervalTests
{
    public static TheoryData<string> Wrong => ["1w", "1.5h", "x5m", "12 h", "12H", "h", "0s", "59s", "31d", "-5m", "12hours", "30m1h"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Interval_ThatIsWrong_EndsTheCommandBeforeAnythingHappens(string interval)
    {
        await using var package = await Package.CreateEnrolledAsync();
        var requests = package.Server.Requests.Count;

        var install = await package.RunAsync(["service", "install", .. package.ByName, "--frequency=" + interval]);
        var upload = await package.RunAsync(["upload", .. package.ByName, "--frequency=" + interval]);

        Assert.Equal((2, 2), (install.Code, upload.Code));
        Assert.Contains($"'{interval}' is not an upload interval", install.Error, StringComparison.Ordinal);
        Assert.Equal(install.Error, upload.Error);
        Assert.False(Directory.Exists(package.Folder["units"]));
        Assert.Equal(requests, package.Server.Requests.Count);
    }

    [Theory]
    [InlineData("2d", "OnUnitActiveSec=172800")]
    [InlineData("1d12h", "OnUnitActiveSec=129600")]
    [InlineData("30d", "OnUnitActiveSec=2592000")]
    public void Days_OfAnInterval_AreKept(string interval, string expected)
    {
        var definition = Some.Definition(interval: Usage.UsageInterval.Parse(interval).Value);

        Assert.Contains(expected, SystemdUnit.Timer(definition), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1m")]
    [InlineData("61s")]
    [InlineData("24h")]
    [InlineData("30d")]
    public void Times_OfASchedule_AreNeverNegative(string interval)
    {
        var definition = Some.Definition(interval: Usage.UsageInterval.Parse(interval).Value);

        Assert.InRange(definition.Phase, TimeSpan.Zero, definition.Interval);
        Assert.InRange(definition.Delay, TimeSpan.FromSeconds(6), TimeSpan.FromMinutes(15));
        Assert.DoesNotContain("=-", SystemdUnit.Timer(definition), StringComparison.Ordinal);
    }
}
