using System.Text.Json;
using WireMock.Admin;

namespace WireMock;

/// <summary>The rule that every test of the clients ends with is known to fire.</summary>
public sealed class JournalRulesTests
{
    [Theory]
    [InlineData("GET", "/whoami", null, true)]
    [InlineData("GET", "/whoami", "Authorization", false)]
    [InlineData("GET", "/whoami", "Cookie", false)]
    [InlineData("GET", "/whoami", "Accept", true)]
    [InlineData("POST", "/login", null, false)]
    [InlineData("POST", "/tenant/a/oauth/token", null, false)]
    [InlineData("GET", "/login", null, true)]
    public void WithoutCredentials_OneRequest_ReportsItWhenItIsBare(string method, string url, string? header, bool reported)
    {
        var request = new LoggedRequest { Method = method, Url = url };
        if (header is not null)
        {
            request.Headers[header] = JsonSerializer.SerializeToElement("value");
        }

        var found = JournalRules.WithoutCredentials([new Exchange { Request = request, Response = new LoggedResponse() }]);

        Assert.Equal(reported ? [$"{method} {url}"] : [], found);
    }
}
