using Otumat.Tests.Usage;
using Otumat.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original claims PKCE and has none, and gives a public client a secret. Here each enrolment has a verifier of its own and no client has a secret.</summary>
public sealed class S4PkceTests
{
    [Fact]
    public async Task Enrolments_ProveTheirOwnChallenge_WithoutASecret()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();
        await person.AgreedAsync();

        var verifiers = server.TokenRequests.Select(request => request.Body.Split('&').Single(pair => pair.StartsWith("code_verifier=", StringComparison.Ordinal)).Split('=')[1]).ToList();
        var visits = server.Requests.Where(request => request.Route == "GET /user/usage-install").Select(request => request.Target).ToList();

        Assert.Equal(2, verifiers.Distinct().Count());
        Assert.All(verifiers, verifier => Assert.Matches("^[A-Za-z0-9._~-]{43,128}$", verifier));
        Assert.All(verifiers.Zip(visits), pair => Assert.Contains($"code_challenge={Pkce.ChallengeOf(pair.First)}&code_challenge_method=S256", pair.Second, StringComparison.Ordinal));
        Assert.All(server.TokenRequests, request => Assert.True(request.Header("Authorization") is null && !request.Body.Contains("client_secret", StringComparison.Ordinal)));
    }
}
