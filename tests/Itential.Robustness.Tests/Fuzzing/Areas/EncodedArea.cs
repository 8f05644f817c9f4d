using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Values that the caller has encoded are sent as they are and stay in their place, or are refused.</summary>
internal sealed class EncodedArea : IFuzzArea
{
    private readonly Caller _caller = new();

    public void Run(SplitMix random, CaseText text)
    {
        var value = Texts.Any(random);
        text.Add(nameof(value), value);

        if (_caller.Target(api => api.EncodedSegment(value)) is { } segment)
        {
            Assert.Equal(["", "e", value, "x"], segment.Split('/'));
        }

        if (_caller.Target(api => api.EncodedRest(value)) is { } rest)
        {
            Assert.Equal("/e/" + value, rest);
            Assert.DoesNotContain('?', rest);
        }

        if (_caller.Target(api => api.EncodedQuery(value)) is { } query)
        {
            Assert.Equal("/e?q=" + value, query);
            Assert.DoesNotContain('&', query);
        }
    }
}
