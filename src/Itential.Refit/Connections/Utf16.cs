using System.Buffers;
using System.Text;

namespace Itential.Refit.Connections;

/// <summary>Texts that can be sent. Half of a surrogate pair cannot: it would arrive as another character.</summary>
internal static class Utf16
{
    public static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return true;
    }
}
