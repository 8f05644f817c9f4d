using Otumat.EndToEnd.Tests.Agents;
using Otumat.EndToEnd.Tests.Browsers;
using Otumat.EndToEnd.Tests.Collectors;
using Otumat.Usage;

namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>The consent page on a desk and on a phone, with a mouse and without one.</summary>
public sealed class ConsentPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IAsyncLifetime
{
    private CollectorProcess _collector = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _collector = await CollectorProcess.StartAsync(new CollectorSettings(), Token);

    public ValueTask DisposeAsync()
    {
        _collector?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(BrowserWindow.DesktopWidth, "consent")]
    [InlineData(BrowserWindow.PhoneWidth, "consent-phone")]
    public async Task Page_AtThisWidth_FitsAndSaysWhatItIsAbout(int width, string picture)
    {
        using var person = new CollectorPerson();
        await using var window = await chromium.OpenAsync(width);

        Assert.Equal(200, await window.OpenAsync(person.ConsentAddress(_collector.Address)));

        var text = await window.TextAsync();
        Assert.Contains("Sample", text, StringComparison.Ordinal);
        Assert.Contains(CollectorSettings.Notice, text, StringComparison.Ordinal);
        Assert.Contains("random number", text, StringComparison.Ordinal);
        Assert.Equal(0, await window.OverflowAsync());
        Assert.True(await window.HeightOfAsync(ConsentPage.Yes) >= 40);
        Assert.True(await window.HeightOfAsync(ConsentPage.No) >= 40);
        await Screenshots.TakeAsync(window, picture, Token);
    }

    [Theory]
    [InlineData(ConsentPage.Yes, "Enter", EnrollmentOutcome.Accepted)]
    [InlineData(ConsentPage.No, "Space", EnrollmentOutcome.Declined)]
    public async Task Page_KeysOnly_TakesTheDecision(string button, string key, EnrollmentOutcome outcome)
    {
        await using var sample = new SampleAgent(_collector.Address);
        Task? person = null;

        var result = await sample.Agent.EnrollAsync(
            new EnrollmentOptions
            {
                OpenBrowser = address =>
                {
                    person = DecideAsync(address);
                    return true;
                },
            },
            Token);
        await person!;

        Assert.Equal(outcome, result.Outcome);

        async Task DecideAsync(Uri address)
        {
            await using var window = await chromium.OpenAsync();
            await window.OpenAsync(address);
            await window.TabToAsync(button);
            Assert.True(await window.ShowsFocusAsync());
            await window.FollowWithKeyAsync(key);
        }
    }

    [Fact]
    public async Task Page_WithoutScript_IsTheSame()
    {
        using var person = new CollectorPerson();
        await using var window = await chromium.OpenAsync();
        await window.OpenAsync(person.ConsentAddress(_collector.Address));
        var text = await window.TextAsync();

        await window.WithoutScriptAsync();
        await window.OpenAsync(person.ConsentAddress(_collector.Address));

        Assert.Equal(text, await window.TextAsync());
        Assert.True(await window.HasAsync(ConsentPage.Yes));
    }

    [Fact]
    public async Task Page_RedirectToSomewhereElse_IsAnErrorPage()
    {
        await using var window = await chromium.OpenAsync();
        var address = new Uri(
            _collector.Address,
            $"/user/usage-install?response_type=code&client_id={CollectorSettings.ClientId}&redirect_uri=https%3A%2F%2Fevil.example.com%2F&scope=usage&state=s&code_challenge=x&code_challenge_method=S256");

        Assert.Equal(400, await window.OpenAsync(address));

        Assert.Equal(address, window.Address);
        Assert.False(await window.HasAsync(ConsentPage.Yes));
    }
}
