using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Itential.Robustness.Tests.Fuzzing.Kit;

namespace Itential.Robustness.Tests.Fuzzing;

/// <summary>Items that were written come back, in order, whichever byte the stream is cut at.</summary>
public sealed class SplittingTests
{
    private static Config Config => Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true);

    private static Arbitrary<string[]> Items => ArbMap.Default.ArbFor<UnicodeString>().Generator.Select(text => text.Get ?? "").ArrayOf().Where(items => items.Length < 6).ToArbitrary();

    [Fact]
    public void Lines_CutAtEveryByte_AreTheItemsThatWereWritten() => Check.One(Config, Prop.ForAll(Items, items =>
    {
        var reader = new ItemsOfPieces();
        var lines = items.Select(item => JsonSerializer.Serialize(item)).ToArray();
        return CutEverywhere(string.Concat(lines.Select(line => line + "\n")), reader.Lines).All(read => read == Joined(lines.Select(Bytes)));
    }));

    [Fact]
    public void Events_CutAtEveryByte_AreTheItemsThatWereWritten() => Check.One(Config, Prop.ForAll(Items, items =>
    {
        var reader = new ItemsOfPieces();
        var data = items.Select(item => JsonSerializer.Serialize(item)).ToArray();
        return CutEverywhere(string.Concat(data.Select(line => $"data: {line}\r\n\r\n")), reader.JsonEvents).All(read => read == Joined(data.Select(line => $"message   {Bytes(line)}")));
    }));

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string Joined(IEnumerable<string> items) => string.Join('\u001e', items) + '\u001e';

    /// <summary>What is read of a text that comes in two pieces, for each place where it may be cut.</summary>
    private static IEnumerable<string> CutEverywhere(string text, Func<byte[], Func<int>, string> read)
    {
        var body = Encoding.UTF8.GetBytes(text);
        for (var cut = 1; cut <= body.Length; cut++)
        {
            var isFirst = true;
            yield return read(body, () =>
            {
                var length = isFirst ? cut : int.MaxValue;
                isFirst = false;
                return length;
            });
        }
    }
}
