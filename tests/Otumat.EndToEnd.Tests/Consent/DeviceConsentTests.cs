using Otumat.EndToEnd.Tests.Agents;
using Otumat.EndToEnd.Tests.Browsers;
using Otumat.EndToEnd.Tests.Collectors;
using Otumat.EndToEnd.Tests.Pages;
using Otumat.Usage;

namespace Otumat.EndToEnd.Tests.Consent;

/// <summary>A person decides on another machine, with a user code.</summary>
public sealed class DeviceConsentTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>, IAsyncLifetime
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
    [InlineData(ConsentPage.Yes, EnrollmentOutcome.Accepted, ConsentState.Yes)]
    [InlineData(ConsentPage.No, EnrollmentOutcome.Declined, ConsentState.No)]
    public async Task EnrollAsync_CodeTypedIn_TakesTheAnswer(string answer, EnrollmentOutcome outcome, ConsentState state)
    {
        await using var sample = new SampleAgent(_collector.Address);
        Task? person = null;

        var result = await sample.Agent.EnrollAsync(
            new EnrollmentOptions { UseDeviceCode = true, ShowDeviceCode = prompt => person = ActAsync(prompt) }, Token);
        await person!;

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(state, (await sample.Agent.GetStatusAsync(Token)).Consent.State);

        async Task ActAsync(DeviceCodePrompt prompt)
        {
            Assert.Matches("^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$", prompt.UserCode);
            await using var window = await chromium.OpenAsync();
            await window.OpenAsync(prompt.VerificationUri);
            await window.FillAsync(VerificationPage.Code, prompt.UserCode);
            await window.FollowWithKeyAsync("Enter");
            await window.FollowAsync(answer);
        }
    }
}
