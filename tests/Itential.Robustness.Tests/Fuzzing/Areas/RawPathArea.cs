using Itential.Gateway;
using Itential.Refit.Connections;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Paths of raw calls stay below the base address, and the query's pairs come back equal, or they are refused before anything is sent.</summary>
internal sealed class RawPathArea : IFuzzArea
{
    private const string BasePath = "/api/v2.0/";
    private readonly Wire _wire = new();
    private readonly IGatewayClient _client;

    public RawPathArea() => _client = Products.GatewayOver(_wire);

    public void Run(SplitMix random, CaseText text)
    {
        var (path, name, value) = ((random.OneIn(2) ? "/" : "") + Texts.Any(random), Texts.Any(random), Texts.Any(random));
        text.Add(nameof(path), path);
        text.Add(nameof(name), name);
        text.Add(nameof(value), value);
        _wire.Forget();
        if (!Outcome.IsTaken(() => _client.Get(path, new QueryParameters { { name, value } })))
        {
            Assert.Empty(_wire.Requests);
            return;
        }

        var sent = Assert.Single(_wire.Requests).RequestUri!;
        Assert.Equal("https://gateway.example", sent.GetLeftPart(UriPartial.Authority));
        Assert.Equal(("", ""), (sent.UserInfo, sent.Fragment));
        Assert.StartsWith(BasePath, sent.AbsolutePath, StringComparison.Ordinal);
        Assert.True(sent.PathAndQuery.All(c => c is > ' ' and <= '~'), $"The target {sent.PathAndQuery} cannot be sent.");
        Assert.Equal(KeyValuePair.Create(name, value), Caller.Pairs(sent.PathAndQuery)[^1]);
        var route = path.Split('?')[0].TrimStart('/');
        Assert.Equal(Uri.UnescapeDataString(BasePath + route), Uri.UnescapeDataString(sent.AbsolutePath));
        Assert.DoesNotContain(Uri.UnescapeDataString(sent.AbsolutePath).Replace('\\', '/').Split('/'), segment => segment is "." or "..");
    }
}
