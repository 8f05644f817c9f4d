using Otumat.EndToEnd.Tests.Agents;
using Otumat.EndToEnd.Tests.Browsers;
using Otumat.EndToEnd.Tests.Collectors;
using Otumat.EndToEnd.Tests.Pages;
using Otumat.Usage;
using TestKit;

namespace Otumat.EndToEnd.Tests.Consent;

/// <summary>A person decides in a browser: the agent opens it, the collector asks.</summary>
public sealed class BrowserConsentTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IAsyncLifetime
{
    private CollectorProcess _collector = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _collector = await CollectorProcess.StartAsync(new CollectorSettings(), Token);

    public ValueTask DisposeAsync()
    {
        _collector?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task EnrollAsync_Yes_CollectsAndUploads()
    {
        await using var sample = new SampleAgent(_collector.Address);

        var result = await EnrollAsync(sample, window => window.FollowAsync(ConsentPage.Yes));
        sample.LogASession();
        await sample.Agent.FlushAsync(Token);
        var upload = await sample.Agent.UploadAsync(Token);

        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        Assert.Equal(4, upload.Sent);
        var status = await sample.Agent.GetStatusAsync(Token);
        Assert.Equal(ConsentState.Yes, status.Consent.State);
        Assert.True(status.SignedIn);
        Assert.Equal(0, status.EventsDropped);
    }

    [Fact]
    public async Task EnrollAsync_No_IsKeptAndNothingIsCollected()
    {
        await using var sample = new SampleAgent(_collector.Address);

        var result = await EnrollAsync(sample, window => window.FollowAsync(ConsentPage.No));
        sample.LogASession();
        await sample.Agent.FlushAsync(Token);

        Assert.Equal(EnrollmentOutcome.Declined, result.Outcome);
        Assert.Equal(UploadOutcome.NotAllowed, (await sample.Agent.UploadAsync(Token)).Outcome);
        var status = await sample.Agent.GetStatusAsync(Token);
        Assert.Equal((ConsentState.No, ConsentSource.Stored), (status.Consent.State, status.Consent.Source));
        Assert.Equal(0, status.EventsWaiting);
        Assert.False(status.SignedIn);
    }

    [Fact]
    public async Task EnrollAsync_WindowClosed_StaysUndecidedAndMayBeRepeated()
    {
        var time = new ManualTimeProvider { Start = TimeProvider.System.GetUtcNow() };
        await using var sample = new SampleAgent(_collector.Address, options => options with { TimeProvider = time });

        var closed = await EnrollAsync(sample, async window =>
        {
            await window.CloseAsync();
            time.Advance(sample.Agent.Options.ResponseTimeout);
        });

        Assert.Equal(EnrollmentOutcome.TimedOut, closed.Outcome);
        Assert.Equal(ConsentState.Undecided, (await sample.Agent.GetStatusAsync(Token)).Consent.State);
        Assert.Equal(EnrollmentOutcome.Accepted, (await EnrollAsync(sample, window => window.FollowAsync(ConsentPage.Yes))).Outcome);
    }

    [Fact]
    public async Task EnrollAsync_Yes_LeadsToAPageThatSaysItMayBeClosedAndShowsNoTokenInTheAddress()
    {
        await using var sample = new SampleAgent(_collector.Address);
        var (address, text) = (new Uri("about:blank"), "");

        await EnrollAsync(sample, async window =>
        {
            await window.FollowAsync(ConsentPage.Yes);
            (address, text) = (window.Address, await window.TextAsync());
        });

        Assert.Equal("127.0.0.1", address.Host);
        Assert.DoesNotContain("token", address.Query, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("close", text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<EnrollmentResult> EnrollAsync(SampleAgent sample, Func<BrowserWindow, Task> decide)
    {
        Task? person = null;
        var result = await sample.Agent.EnrollAsync(
            new EnrollmentOptions
            {
                OpenBrowser = address =>
                {
                    person = ActAsync(address);
                    return true;
                },
            },
            Token);
        await person!;
        return result;

        async Task ActAsync(Uri address)
        {
            await using var window = await chromium.OpenAsync();
            Assert.Equal(200, await window.OpenAsync(address));
            await decide(window);
        }
    }
}
