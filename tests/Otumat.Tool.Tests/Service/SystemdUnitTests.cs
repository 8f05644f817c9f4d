namespace Otumat.Tool.Tests.Service;

public sealed class SystemdUnitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1m")]
    [InlineData("15m")]
    [InlineData("7m")]
    [InlineData("1h")]
    [InlineData("1h30m")]
    [InlineData("12h")]
    [InlineData("24h")]
    [InlineData("2d")]
    [InlineData("7d")]
    [InlineData("30d")]
    [InlineData("61s")]
    public async Task Units_OfAnyInterval_AreWithoutComplaint(string interval)
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition(folder.WriteScript("otumat", "exit 0"), interval: Usage.UsageInterval.Parse(interval).Value);

        var units = await LoadAsync(folder, definition);

        Assert.Equal("", units.Complaints);
        Assert.Equal(0, units.Code);
        Assert.Contains("Persistent: yes", units.Properties);
        Assert.Contains("Type: oneshot", units.Properties);
    }

    [Theory]
    [InlineData(15 * 60, "*-*-* *:03/15:04")]
    [InlineData(3_600, "*-*-* *:33:04")]
    [InlineData(6 * 3_600, "*-*-* 01/6:33:04")]
    [InlineData(86_400, "*-*-* 01:33:04")]
    public void Schedule_ThatFitsTheCalendar_IsACalendarTimeOfThisMachine(int seconds, string expected)
    {
        var interval = TimeSpan.FromSeconds(seconds);
        var phase = TimeSpan.FromSeconds(5_584 % seconds);

        Assert.Equal(["OnCalendar=" + expected], SystemdSchedule.Lines(interval, phase));
    }

    [Fact]
    public void Schedule_OfAWeek_IsADayOfTheWeek()
    {
        Assert.Equal(["OnCalendar=Wed *-*-* 01:33:04"], SystemdSchedule.Lines(TimeSpan.FromDays(7), new TimeSpan(3, 1, 33, 4)));
    }

    [Fact]
    public void Schedule_OfAnotherInterval_CountsFromTheLastRun()
    {
        Assert.Equal(["OnStartupSec=300", "OnUnitActiveSec=5400"], SystemdSchedule.Lines(TimeSpan.FromMinutes(90), TimeSpan.Zero));
        Assert.Equal(["OnStartupSec=61", "OnUnitActiveSec=61"], SystemdSchedule.Lines(TimeSpan.FromSeconds(61), TimeSpan.Zero));
    }

    [Fact]
    public async Task Timer_AsSystemdReadsIt_KeepsTheCalendarAndTheDelay()
    {
        using var folder = new TemporaryFolder();
        var definition = Some.Definition(folder.WriteScript("otumat", "exit 0"), interval: TimeSpan.FromHours(12));

        var units = await LoadAsync(folder, definition);

        Assert.Contains($"OnCalendar: {SystemdSchedule.Lines(definition.Interval, definition.Phase)[0]["OnCalendar=".Length..]}", string.Join('\n', units.Properties), StringComparison.Ordinal);
        Assert.Contains("RandomizedDelaySec=900", await File.ReadAllTextAsync(folder["x.timer"], Token), StringComparison.Ordinal);
    }

    [Fact]
    public void Phase_OfAMachine_IsTheSameAtEveryInstallationAndInsideTheInterval()
    {
        var definition = Some.Definition(interval: TimeSpan.FromHours(6));

        Assert.Equal(definition.Phase, Some.Definition(interval: TimeSpan.FromHours(6)).Phase);
        Assert.InRange(definition.Phase, TimeSpan.Zero, TimeSpan.FromHours(6) - TimeSpan.FromSeconds(1));
    }

    private static async Task<LoadedUnits> LoadAsync(TemporaryFolder folder, ServiceDefinition definition) => await Systemd.LoadAsync(
        [folder.Write("x.service", SystemdUnit.Service(definition)), folder.Write("x.timer", SystemdUnit.Timer(definition))],
        Token);
}
