using Otumat.EndToEnd.Tests.Agents;
using Otumat.Usage;

namespace Otumat.EndToEnd.Tests.Consent;

/// <summary>A build server, or a variable, says no before anybody is asked.</summary>
[Collection(nameof(EnvironmentConsentTests))]
[CollectionDefinition(nameof(EnvironmentConsentTests), DisableParallelization = true)]
public sealed class EnvironmentConsentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CI", ConsentSource.ContinuousIntegration)]
    [InlineData("GITHUB_ACTIONS", ConsentSource.ContinuousIntegration)]
    [InlineData("DO_NOT_TRACK", ConsentSource.DoNotTrack)]
    [InlineData("SAMPLE_USAGE_OPTOUT", ConsentSource.PackageVariable)]
    [InlineData("OTUMAT_USAGE_OPTOUT", ConsentSource.PackageVariable)]
    public async Task EnrollAsync_VariableSaysNo_OpensNothingAndSavesNothing(string variable, ConsentSource source)
    {
        Environment.SetEnvironmentVariable(variable, "true");
        try
        {
            await using var sample = new SampleAgent(new Uri("http://127.0.0.1:9"));
            var opened = false;

            var result = await sample.Agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = _ => opened = true, ShowDeviceCode = _ => opened = true }, Token);
            sample.LogASession();
            await sample.Agent.FlushAsync(Token);

            Assert.Equal(EnrollmentOutcome.Prevented, result.Outcome);
            Assert.Contains(variable, result.Message, StringComparison.Ordinal);
            Assert.False(opened);
            var consent = (await sample.Agent.GetStatusAsync(Token)).Consent;
            Assert.Equal((ConsentState.No, source, variable), (consent.State, consent.Source, consent.Variable));
            Environment.SetEnvironmentVariable(variable, null);
            Assert.Equal(ConsentState.Undecided, (await sample.Agent.GetStatusAsync(Token)).Consent.State);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }
}
