using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Requests;

public class DescriptionTests
{
    [Fact]
    public void Request_IsDescribed_ByVerbAndMaskedAddress()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://u:p@jobs.test/a?limit=5&access_token=t-2718#f");

        Assert.Equal("GET https://jobs.test/a?limit=5&access_token=***", RequestRepetition.Describe(request));
    }

    [Fact]
    public void RequestForASession_IsDescribed_AsTheLogin()
    {
        using var request = AuthenticationRequest.Create();

        Assert.Equal("The login", RequestRepetition.Describe(request));
    }
}
