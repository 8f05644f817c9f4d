using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Values of a route stay in their segment and come back equal, or are refused; what can be sent is not refused.</summary>
internal sealed class RouteArea : IFuzzArea
{
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var (a, b) = (Texts.Any(random), Texts.Any(random));
        text.Add(nameof(a), a);
        text.Add(nameof(b), b);
        Segment(a);
        Two("/p/", a, b, ".", _caller.Target(api => api.Parts(a, b)));
        Two("/n/", a, b, "", _caller.Target(api => api.Neighbours(a, b)));
        Rest(a);
    }

    private void Segment(string a)
    {
        var target = _caller.Target(api => api.Segment(a));
        Assert.Equal(Holds(a) && a is not ("." or "..") && Texts.CanBeSent(a), target is not null && Texts.CanBeSent(a));
        if (target is not null)
        {
            Assert.Equal(["", "s", a, "x"], target.Split('/').Select(Uri.UnescapeDataString));
        }
    }

    private static void Two(string start, string a, string b, string between, string? target)
    {
        if (target is not null)
        {
            Assert.True(Holds(a) && Holds(b));
            Assert.Equal(["", start.Trim('/'), a + between + b, "x"], target.Split('/').Select(Uri.UnescapeDataString));
        }
    }

    private void Rest(string path)
    {
        var target = _caller.Target(api => api.Rest(path));
        Assert.Equal(Holds(path) && !path.Split('/').Any(segment => segment is "." or "..") && Texts.CanBeSent(path), target is not null && Texts.CanBeSent(path));
        if (target is not null)
        {
            Assert.Equal(["", "c", .. path.Split('/')], target.Split('/').Select(Uri.UnescapeDataString));
        }
    }

    private static bool Holds(string value) => value.Length > 0 && !Texts.HasLineBreak(value);
}
