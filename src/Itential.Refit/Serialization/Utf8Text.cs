using System.Text.Json;
using System.Text.Unicode;

namespace Itential.Refit;

/// <summary>JSON that is kept as it came. Its parser looks at no text in it, so that bytes which are none would be found by whoever reads it later.</summary>
internal static class Utf8Text
{
    /// <summary>Refuses what is no UTF-8, RFC 8259, section 8.1.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static void Require(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("The text is no UTF-8.");
        }
    }
}
