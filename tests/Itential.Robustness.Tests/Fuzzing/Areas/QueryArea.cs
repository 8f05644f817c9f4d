using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Names and values of a query come back equal and add no pair; what can be sent is not refused.</summary>
internal sealed class QueryArea : IFuzzArea
{
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var (a, b) = (Texts.Any(random), random.OneIn(10) ? null : Texts.Any(random));
        text.Add(nameof(a), a);
        text.Add(nameof(b), b);
        var can = Texts.CanBeSent(a) && (b is null || Texts.CanBeSent(b));

        Same(can, _caller.Target(api => api.Query(a, b)), b is null ? [Pair("a", a)] : [Pair("a", a), Pair("b-c", b)]);
        Same(Texts.CanBeSent(a), _caller.Target(api => api.TemplateQuery(a, null)), [Pair("fixed", "1"), Pair("t", a)]);
        Same(can, _caller.Target(api => api.List([a, b ?? ""])), [Pair("values", a), Pair("values", b ?? "")]);
        Named(a, b);
        Joined(a, b ?? "");
    }

    private void Named(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var can = Texts.CanBeSent(name) && (value is null || Texts.CanBeSent(value));
        var pairs = new Dictionary<string, string?> { [name] = value };
        Same(can, _caller.Target(api => api.Pairs(pairs)), value is null ? [] : [Pair(name, value)]);
        Same(Texts.CanBeSent(name), _caller.Target(api => api.Flag(name)), [Pair(name, "")]);
    }

    private void Joined(string a, string b)
    {
        if (_caller.Target(api => api.Joined([a, b])) is { } target)
        {
            Assert.Equal([a, b], target["/q?values=".Length..].Split(',').Select(Uri.UnescapeDataString));
        }
    }

    private static void Same(bool mustBeTaken, string? target, KeyValuePair<string, string>[] expected)
    {
        Assert.True(target is not null || !mustBeTaken, "What can be sent was refused.");
        if (target is not null)
        {
            Assert.Equal(expected, Caller.Pairs(target));
        }
    }

    private static KeyValuePair<string, string> Pair(string name, string value) => KeyValuePair.Create(name, value);
}
