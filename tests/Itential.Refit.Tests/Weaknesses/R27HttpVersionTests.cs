using System.Net;
using Itential.Refit.Tests.Requests;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit forces HTTP/1.1; here the client's default counts, then the settings, the declaration and the parameter.</summary>
public sealed class R27HttpVersionTests
{
    [Fact]
    public async Task Version_NothingSaid_IsTheClients()
    {
        Assert.Equal((HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrLower), await SentAsync(new HttpVersions(), api => api.PlainAsync()));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), await SentAsync(Client20(), api => api.PlainAsync()));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), await SentAsync(Client20(), api => Task.FromResult(api.Plain())));
    }

    [Fact]
    public async Task Version_OfTheSettings_ComesBeforeTheClients()
    {
        var settings = new RefitSettings { Version = HttpVersion.Version30, VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        var old = new RefitSettings { Version = HttpVersion.Version11 };

        Assert.Equal((HttpVersion.Version30, HttpVersionPolicy.RequestVersionOrHigher), await SentAsync(Client20(), api => api.PlainAsync(), settings));
        Assert.Equal((HttpVersion.Version11, HttpVersionPolicy.RequestVersionExact), await SentAsync(Client20(), api => api.PlainAsync(), old));
    }

    [Fact]
    public async Task Version_OfTheDeclaration_ComesBeforeTheSettings()
    {
        var settings = new RefitSettings { Version = HttpVersion.Version30 };

        Assert.Equal((HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrLower), await SentAsync(Client20(), api => api.OldAsync(), settings));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrHigher), await CallAsync<IVersionedApi>(new HttpVersions(), api => api.PlainAsync(), settings));
        Assert.Equal((HttpVersion.Version30, HttpVersionPolicy.RequestVersionOrLower), await CallAsync<IVersionedApi>(Client20(), api => api.NewAsync()));
    }

    [Fact]
    public async Task Version_OfTheParameter_ComesFirst_AndNullSaysNothing()
    {
        Assert.Equal((HttpVersion.Version11, HttpVersionPolicy.RequestVersionExact), await SentAsync(Client20(), api => api.GivenAsync(HttpVersion.Version11)));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrHigher), await CallAsync<IVersionedApi>(new HttpVersions(), api => api.GivenAsync(null)));
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), await SentAsync(Client20(), api => api.GivenAsync(null)));
    }

    private static HttpVersions Client20() => new(HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);

    private static Task<(Version Version, HttpVersionPolicy Policy)> SentAsync(HttpVersions client, Func<IPlainVersionApi, Task<string>> call, RefitSettings? settings = null) =>
        CallAsync(client, call, settings);

    private static async Task<(Version Version, HttpVersionPolicy Policy)> CallAsync<T>(HttpVersions client, Func<T, Task<string>> call, RefitSettings? settings = null)
        where T : class
    {
        using var seen = new SeenRequests();
        using var http = seen.CreateClient();
        http.DefaultRequestVersion = client.Version ?? http.DefaultRequestVersion;
        http.DefaultVersionPolicy = client.Policy;
        await call(RestService.For<T>(http, settings));
        return (seen.Last.Version, seen.Last.VersionPolicy);
    }

    private sealed record HttpVersions(Version? Version = null, HttpVersionPolicy Policy = HttpVersionPolicy.RequestVersionOrLower);
}
