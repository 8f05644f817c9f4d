using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace Itential.Diagnostics.Redaction;

/// <summary>Writes a secret in all the forms in which it may reach a log.</summary>
internal static class SecretForms
{
    private const int ShortestAnywhere = 8;

    /// <summary>The forms of a value; the first is the value itself.</summary>
    public static SecretForm[] Of(string value)
    {
        var wholeToken = value.Length < ShortestAnywhere;
        var texts = new List<string> { value };
        AddUrlForms(value, texts);
        AddJsonForms(value, texts);
        var forms = new List<SecretForm>();
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            forms.Add(new SecretForm(text, wholeToken, Base64: false));
        }

        foreach (var text in Base64Forms(Encoding.UTF8.GetBytes(value), wholeToken).Distinct(StringComparer.Ordinal))
        {
            forms.Add(new SecretForm(text, wholeToken, Base64: !wholeToken));
        }

        return [.. forms];
    }

    private static void AddUrlForms(string value, List<string> texts)
    {
        var escaped = Uri.EscapeDataString(value);
        foreach (var form in new[] { escaped, escaped.Replace("%20", "+", StringComparison.Ordinal), Uri.EscapeDataString(escaped), WebUtility.UrlEncode(value) })
        {
            texts.Add(form);
            texts.Add(LowerAfter(form, '%', 2));
        }
    }

    private static void AddJsonForms(string value, List<string> texts)
    {
        var plain = EscapeJson(value, asciiOnly: false);
        foreach (var form in new[] { plain, plain.Replace("/", @"\/", StringComparison.Ordinal), EscapeJson(value, asciiOnly: true), JavaScriptEncoder.Default.Encode(value) })
        {
            texts.Add(form);
            texts.Add(LowerAfter(form, 'u', 4));
            texts.Add(EscapeJson(form, asciiOnly: false));
        }
    }

    private static string EscapeJson(string value, bool asciiOnly)
    {
        var result = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => result.Append('\\').Append(character),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                '\t' => result.Append(@"\t"),
                < ' ' => AppendUnicode(result, character),
                > '~' when asciiOnly => AppendUnicode(result, character),
                _ => result.Append(character),
            };
        }

        return result.ToString();
    }

    private static StringBuilder AppendUnicode(StringBuilder result, char character) => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");

    /// <summary>Lowers the hexadecimal digits of each escape; a backslash must stand before a letter mark.</summary>
    private static string LowerAfter(string text, char mark, int digits)
    {
        var result = text.ToCharArray();
        for (var i = 0; i + digits < text.Length; i++)
        {
            if (text[i] == mark && (!char.IsLetter(mark) || (i > 0 && text[i - 1] == '\\')))
            {
                for (var digit = i + 1; digit <= i + digits; digit++)
                {
                    result[digit] = char.ToLowerInvariant(text[digit]);
                }
            }
        }

        return new string(result);
    }

    private static IEnumerable<string> Base64Forms(byte[] bytes, bool wholeToken)
    {
        var whole = Convert.ToBase64String(bytes);
        var forms = new List<string> { wholeToken ? whole : whole[..(bytes.Length / 3 * 4)] };
        if (wholeToken)
        {
            forms.Add(whole.TrimEnd('='));
        }
        else
        {
            forms.Add(Inner(bytes, offset: 1));
            forms.Add(Inner(bytes, offset: 2));
        }

        return forms.Concat(forms.Select(form => form.Replace('+', '-').Replace('/', '_')));
    }

    /// <summary>The characters that a text holds for certain when the bytes begin at an offset in a group of three.</summary>
    private static string Inner(byte[] bytes, int offset)
    {
        var padded = new byte[offset + bytes.Length];
        bytes.CopyTo(padded, offset);
        var certain = padded.Length / 3 * 4;
        return Convert.ToBase64String(padded)[(offset + 1)..certain];
    }
}
