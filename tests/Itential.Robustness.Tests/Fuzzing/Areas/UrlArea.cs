using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>An address that a parameter gives is one of http or https without a user, and is sent to the host that it names.</summary>
internal sealed class UrlArea : IFuzzArea
{
    private static readonly string[] Starts = ["http://", "https://", "HTTPS:", "http:/\\", "ftp://", "file:///", "//", "", "https://user:p@", "https://[::1]", "https://evil.example"];
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var address = random.Of(Starts) + Texts.Any(random);
        var q = Texts.Any(random);
        text.Add(nameof(address), address);
        text.Add(nameof(q), q);
        if (_caller.Sent(api => api.Absolute(address, q))?.RequestUri is not { } sent)
        {
            return;
        }

        // Twice: .NET takes direction marks out of a host, and looks at what is left only when it reads the address again.
        var asked = new Uri(new Uri(address).AbsoluteUri);
        Assert.Contains(sent.Scheme, new[] { "http", "https" });
        Assert.Equal((asked.Scheme, asked.IdnHost, asked.Port, ""), (sent.Scheme, sent.IdnHost, sent.Port, sent.UserInfo));
        Assert.True(sent.PathAndQuery.All(c => c is > ' ' and <= '~'), $"The target {sent.PathAndQuery} cannot be sent.");
        Assert.Equal(KeyValuePair.Create("q", q), Caller.Pairs(sent.PathAndQuery)[^1]);
    }
}
