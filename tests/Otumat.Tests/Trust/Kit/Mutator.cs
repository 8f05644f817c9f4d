using System.Text;

namespace Otumat.Tests.Trust;

/// <summary>Damages bytes as a fuzzer does; the same seed damages them in the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Pieces =
    [
        "null", "-1", "0", "1e999", "9223372036854775808", "\"\"", "[]", "{}", "[[[[[[[[[[", "\\ud800", "\u0000", "\ufeff", "../", "/etc/passwd", "CON", "\"schema\":1,", "\"files\":[],",
        "true", "\"\\u0000\"", "-----BEGIN PUBLIC KEY-----", "99999-01-01T00:00:00Z", "*", ",", ":", "\"",
    ];

    private readonly Random _random = new(seed);

    public byte[] Mutate(ReadOnlySpan<byte> content)
    {
        List<byte> bytes = [.. content];
        for (var rounds = _random.Next(1, 5); rounds > 0; rounds--)
        {
            Step(bytes);
        }

        return [.. bytes];
    }

    private void Step(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(_random.Next(1, 32), bytes.Count - at);
        switch (_random.Next(7))
        {
            case 0 when length > 0:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[_random.Next(Pieces.Length)]));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5 when length > 0:
                Replace(bytes, at);
                break;
            default:
                var random = new byte[_random.Next(1, 16)];
                _random.NextBytes(random);
                bytes.InsertRange(at, random);
                break;
        }
    }

    // A whole value of JSON in the place of another reaches further than damaged letters.
    private void Replace(List<byte> bytes, int from)
    {
        var start = bytes.FindIndex(from, letter => letter is (byte)':' or (byte)'[');
        var end = start < 0 ? -1 : bytes.FindIndex(start, letter => letter is (byte)',' or (byte)'}' or (byte)']');
        if (end > start)
        {
            bytes.RemoveRange(start + 1, end - start - 1);
            bytes.InsertRange(start + 1, Encoding.UTF8.GetBytes(Pieces[_random.Next(Pieces.Length)]));
        }
    }
}
