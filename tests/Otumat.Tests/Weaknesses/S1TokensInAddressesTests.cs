using Otumat.Tests.Usage;

namespace Otumat.Tests.Weaknesses;

/// <summary>The original takes tokens and a secret from the address of a plain http page. Here a one-time code comes back, on loopback, and tokens come in a body.</summary>
public sealed class S1TokensInAddressesTests
{
    [Fact]
    public async Task Tokens_ComeOnlyInTheBodyOfTheTokenRoute()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        await person.AgreedAsync();

        var tokens = (await person.TokensAsync())!;

        Assert.All(server.Requests, request => Assert.DoesNotContain(tokens.AccessToken.Reveal(), request.Target, StringComparison.Ordinal));
        var visit = server.Requests.Single(request => request.Route == "GET /user/usage-install").Target;
        Assert.Contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A", visit, StringComparison.Ordinal);
        Assert.Contains("response_type=code", visit, StringComparison.Ordinal);
        Assert.DoesNotContain("code_verifier", visit, StringComparison.Ordinal);
    }
}
