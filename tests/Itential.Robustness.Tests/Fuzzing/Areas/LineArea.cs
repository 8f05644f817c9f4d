using System.Text;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing.Areas;

/// <summary>JSON Lines give the same items, and end in the same way, wherever the stream is cut into pieces.</summary>
internal sealed class LineArea : IFuzzArea
{
    private static readonly string[] Good = ["{\"a\":1}\n{\"a\":2}\n", "1\r\n\r\n2\r\n3", "\ufeff\"\u00fc\"\n  \n[\"\ud83d\ude00\"]\n", "null\ntrue\n\"\\n\"\n", "{}\r{}\n"];
    private readonly ItemsOfPieces _items = new();

    public void Run(SplitMix random, CaseText text)
    {
        var body = Mutator.Bytes(random, Encoding.UTF8.GetBytes(random.Of(Good) + random.Of(Good)));
        text.Add(nameof(body), body);
        var whole = _items.Lines(body, () => int.MaxValue);
        Assert.Equal(whole, _items.Lines(body, () => 1));
        Assert.Equal(whole, _items.Lines(body, () => 1 + random.Below(7)));
    }
}
