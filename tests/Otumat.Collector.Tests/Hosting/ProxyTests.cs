using System.Net;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Hosting;

public sealed class ProxyTests
{
    [Theory]
    [InlineData("http", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData("https", HttpStatusCode.OK)]
    public async Task Request_ThatCameToTheProxy_IsAnsweredWhenItCameByHttps(string? scheme, HttpStatusCode status)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var collector = await CollectorUnderTest.StartAsync(database, behindProxy: true);

        using var page = await SendAsync(collector, Library.InstallPath(), scheme);
        using var health = await SendAsync(collector, "/health", scheme);

        Assert.Equal((status, HttpStatusCode.OK), (page.StatusCode, health.StatusCode));
    }

    [Fact]
    public async Task Addresses_ThatTheProxyTells_AreLimitedEachByItself()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var collector = await CollectorUnderTest.StartAsync(database, The.Configuration with { Limits = new LimitConfiguration { Pages = 1 } }, behindProxy: true);

        using var first = await SendAsync(collector, "/device", "https", "192.0.2.1");
        using var second = await SendAsync(collector, "/device", "https", "192.0.2.1");
        using var other = await SendAsync(collector, "/device", "https", "192.0.2.2");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task Headers_OfAProxy_CountForNothingWithoutOne()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite, The.Configuration with { Limits = new LimitConfiguration { Pages = 1 } });

        using var first = await SendAsync(collector, "/device", "https", "192.0.2.1");
        using var second = await SendAsync(collector, "/device", "https", "192.0.2.2");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.False(first.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::", "20010DB800010002")]
    [InlineData(null, "")]
    public void Partition_OfAnAddress_IsItsSubscriber(string? address, string partition)
    {
        Assert.Equal(partition, RateLimits.Partition(address is null ? null : IPAddress.Parse(address)));
    }

    private static async Task<HttpResponseMessage> SendAsync(CollectorUnderTest collector, string path, string? scheme, string client = "192.0.2.7")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-For", client);
        if (scheme is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", scheme);
        }

        return await collector.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
