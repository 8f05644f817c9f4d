using System.Text;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>Server-sent events give the same items, and end in the same way, wherever the stream is cut into pieces.</summary>
internal sealed class EventArea : IFuzzArea
{
    private static readonly string[] Good =
    [
        "data: {\"a\":1}\n\ndata: {\"a\":2}\n\n", "id: 1\r\nevent: x\r\ndata: one\r\ndata: two\r\n\r\n", ": comment\rdata\r\rdata:\r\rretry: 500\r\r", "\ufeffdata: \u00fc\ud83d\ude00\n\nid\ndata: 1\n\n", "event: a\nevent: b\n\ndata: 1\n\n",
    ];

    private readonly ItemsOfPieces _items = new();

    public void Run(SplitMix random, CaseText text)
    {
        var body = Mutator.Bytes(random, Encoding.UTF8.GetBytes(random.Of(Good) + random.Of(Good)));
        text.Add(nameof(body), body);
        var whole = _items.Events(body, () => int.MaxValue);
        Assert.Equal(whole, _items.Events(body, () => 1));
        Assert.Equal(whole, _items.Events(body, () => 1 + random.Below(7)));
        Assert.Equal(_items.JsonEvents(body, () => int.MaxValue), _items.JsonEvents(body, () => 1 + random.Below(3)));
    }
}
