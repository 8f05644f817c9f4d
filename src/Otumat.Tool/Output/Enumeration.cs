using System.Text;
using System.Text.Json;

namespace Otumat.Tool;

/// <summary>How values of enumerations are written.</summary>
internal static class Enumeration
{
    /// <summary>For programs: <c>nothingToSend</c>.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>For people: <c>nothing to send</c>.</summary>
    public static string TextOf<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
