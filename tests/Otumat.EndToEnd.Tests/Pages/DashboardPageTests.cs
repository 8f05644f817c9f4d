using System.Globalization;
using Npgsql;
using Otumat.EndToEnd.Tests.Browsers;
using Otumat.EndToEnd.Tests.Collectors;
using Otumat.EndToEnd.Tests.Postgres;

namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>The dashboard with data, on a desk and on a phone, with a mouse and without one.</summary>
public sealed class DashboardPageTests(ChromiumFixture chromium, PostgresFixture postgres)
    : IClassFixture<ChromiumFixture>, IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private const int Installations = 12;
    private const int Days = 28;

    private static readonly string[] Names = ["import", "fit", "predict", "plot"];

    private CollectorProcess _collector = null!;
    private string _token = "";
    private int _events;

    private string EventCount => _events.ToString("N0", CultureInfo.InvariantCulture);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var database = await postgres.CreateDatabaseAsync(Token);
        _collector = await CollectorProcess.StartAsync(new CollectorSettings { Postgres = database }, Token);
        _token = await _collector.AdministratorTokenAsync(Token);
        for (var installation = 0; installation < Installations; installation++)
        {
            await UseAsync(installation);
        }

        await SpreadInstallationsAsync(database);
    }

    public ValueTask DisposeAsync()
    {
        _collector?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(BrowserWindow.DesktopWidth, "dashboard")]
    [InlineData(BrowserWindow.PhoneWidth, "dashboard-phone")]
    public async Task Page_AtThisWidth_FitsAndShowsTheNumbers(int width, string picture)
    {
        await using var window = await chromium.OpenAsync(width);
        await SignInAsync(window);

        var numbers = await window.TextOfAsync(DashboardPage.Numbers);

        Assert.Contains($"{Installations}", numbers, StringComparison.Ordinal);
        Assert.Contains(EventCount, numbers, StringComparison.Ordinal);
        Assert.Equal(0, await window.OverflowAsync());
        Assert.True(await window.SmallestLabelAsync() >= 10);
        await Screenshots.TakeAsync(window, picture, Token);
    }

    [Fact]
    public async Task Page_WithoutScript_ShowsTheNumbers()
    {
        await using var window = await chromium.OpenAsync();
        await window.WithoutScriptAsync();
        await SignInAsync(window);

        Assert.Contains(EventCount, await window.TextOfAsync(DashboardPage.Numbers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_KeysOnly_SignsInFiltersReachesTheExportAndSignsOut()
    {
        await using var window = await chromium.OpenAsync();
        await window.OpenAsync(new Uri(_collector.Address, "/dashboard"));
        await window.WaitForFocusAsync(DashboardPage.Token);
        await window.TypeAsync(_token);
        await window.FollowWithKeyAsync("Enter");

        await window.TabToAsync(DashboardPage.Package);
        Assert.True(await window.ShowsFocusAsync());
        await window.PressAsync("ArrowDown");
        await window.TabToAsync(DashboardPage.Show);
        Assert.True(await window.ShowsFocusAsync());
        await window.FollowWithKeyAsync("Enter");

        Assert.Contains($"package={CollectorSettings.ClientId}", window.Address.Query, StringComparison.Ordinal);
        Assert.Contains(EventCount, await window.TextOfAsync(DashboardPage.Numbers), StringComparison.Ordinal);
        await window.TabToAsync(DashboardPage.Export);
        Assert.True(await window.ShowsFocusAsync());
        await window.TabToAsync(DashboardPage.SignOut);
        await window.FollowWithKeyAsync("Enter");
        Assert.True(await window.HasAsync(DashboardPage.Token));
    }

    [Fact]
    public async Task Page_WrongToken_ShowsNoNumber()
    {
        await using var window = await chromium.OpenAsync();
        await window.OpenAsync(new Uri(_collector.Address, "/dashboard"));
        await window.FillAsync(DashboardPage.Token, "not-the-token");
        await window.FollowAsync(DashboardPage.Open);

        Assert.False(await window.HasAsync(DashboardPage.Numbers));
        Assert.DoesNotContain("not-the-token", window.Address.Query, StringComparison.Ordinal);
    }

    private async Task SignInAsync(BrowserWindow window)
    {
        await window.OpenAsync(new Uri(_collector.Address, "/dashboard"));
        await window.FillAsync(DashboardPage.Token, _token);
        await window.FollowAsync(DashboardPage.Open);
    }

    // Each installation was used on some of the last days, the later ones more often.
    private async Task UseAsync(int installation)
    {
        using var person = new CollectorPerson();
        var accessToken = await person.SignInAsync(_collector.Address, Token);
        var now = TimeProvider.System.GetUtcNow();
        var events = Enumerable.Range(0, Days)
            .Where(day => (day * 5 + installation * 3) % 7 < 4 && day < Days - installation)
            .SelectMany(day => Enumerable.Range(0, 3 + ((day + installation) % 5)).Select(turn => (Names[turn % Names.Length], now.AddDays(-day))))
            .ToList();
        var (accepted, _) = await person.UploadAsync(_collector.Address, accessToken, Batch.Of(events, installation % 3 == 0 ? "1.2.3" : "1.3.0"), Token);
        _events += accepted;
    }

    // All of them signed in within this second; the plots are of people who came one after the other.
    private static async Task SpreadInstallationsAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand($"UPDATE installation SET created_day = created_day - {Days - 1} + (key * 2) % {Days}");
        await command.ExecuteNonQueryAsync(Token);
    }
}
