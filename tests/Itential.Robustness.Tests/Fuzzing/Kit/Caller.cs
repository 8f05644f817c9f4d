using Itential.Refit;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>A client below a base path, and what it sent.</summary>
internal sealed class Caller
{
    public const string Origin = "https://base.example:8443";
    public const string BasePath = "/itential/v1";

    private readonly Wire _wire = new();

    public Caller() => Api = RestService.For<IHostileApi>(new HttpClient(_wire) { BaseAddress = new Uri(Origin + BasePath) });

    public IHostileApi Api { get; }

    /// <summary>The request of a call; null when an argument was refused, and then nothing was sent.</summary>
    public HttpRequestMessage? Sent(Action<IHostileApi> call)
    {
        _wire.Forget();
        if (!Outcome.IsTaken(() => call(Api)))
        {
            Assert.Empty(_wire.Requests);
            return null;
        }

        return Assert.Single(_wire.Requests);
    }

    /// <summary>The target below the base path. It must be one that a connection can send as it is.</summary>
    public string? Target(Action<IHostileApi> call)
    {
        if (Sent(call)?.RequestUri is not { } address)
        {
            return null;
        }

        Assert.Equal(Origin, address.GetLeftPart(UriPartial.Authority));
        Assert.Equal("", address.UserInfo);
        Assert.Equal("", address.Fragment);
        Assert.StartsWith(BasePath + "/", address.PathAndQuery, StringComparison.Ordinal);
        Assert.True(address.PathAndQuery.All(c => c is > ' ' and <= '~'), $"The target {address.PathAndQuery} cannot be sent.");
        Assert.DoesNotContain(address.AbsolutePath.Split('/'), segment => Uri.UnescapeDataString(segment) is "." or "..");
        return address.PathAndQuery[BasePath.Length..];
    }

    /// <summary>The pairs of a target's query.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0
            ? []
            : [.. target[(mark + 1)..].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : ""))];
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text);
}
