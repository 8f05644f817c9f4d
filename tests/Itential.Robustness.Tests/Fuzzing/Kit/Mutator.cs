using System.Text;

namespace Itential.Robustness.Tests.Fuzzing.Kit;

/// <summary>Spoils good input: bytes and pieces are flipped, put in, taken out, doubled, moved, cut off.</summary>
internal static class Mutator
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "null", "true", "-1", "0", "1e400", "99999999999999999999", "0.1", "{}", "[]", "[[[[", "{\"a\":", "\"\"", "\"\\ud800\"", "\"\\u0000\"", ",", ":", "\"", "\\", "{", "}", "[", "]", "\r", "\n", "\r\n", "\0", ";", "=", " ",
        "data:", "id:", "event:", "retry:", "\ufeff", "\u00fc", "\ud83d\ude00", "<html>", "//", "Max-Age=", "Expires=", "Secure", "\"_id\":", "\"data\":", "\"status\":", "2026-99-99T99:99:99Z",
    }.Select(Encoding.UTF8.GetBytes), [0xff], [0xc0, 0xae], [0xed, 0xa0, 0x80], [0xfe, 0xff], [0xff, 0xfe], [0x80], new byte[300]];

    public static string Text(SplitMix random, string good) => Encoding.UTF8.GetString(Bytes(random, Encoding.UTF8.GetBytes(good)));

    public static byte[] Bytes(SplitMix random, byte[] good)
    {
        var bytes = good.ToList();
        for (var count = random.Below(5); count > 0; count--)
        {
            Change(random, bytes);
        }

        return [.. bytes];
    }

    private static void Change(SplitMix random, List<byte> bytes)
    {
        var at = random.Below(bytes.Count + 1);
        var length = Math.Min(random.Below(random.OneIn(8) ? bytes.Count + 1 : 9), bytes.Count - at);
        switch (random.Below(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Below(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Below(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5 when at + length < bytes.Count:
                bytes.Reverse(at, length);
                break;
            default:
                bytes.InsertRange(at, random.Of(Pieces));
                break;
        }
    }
}
