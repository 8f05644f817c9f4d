using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Itential.Diagnostics.Redaction;

/// <summary>A value that is a secret by its name. In the message nothing marks it, so that it is looked for by its text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamedSecret(object Value, string Placeholder)
{
    // "Token 5": a digit that belongs to another number must stay.
    private const int ShortestAnywhere = 4;

    public string HideIn(string message) => HideIn(message, Value);

    public override string ToString() => Placeholder;

    private string HideIn(string message, object? value)
    {
        if (value is IEnumerable values and not string)
        {
            foreach (var item in values)
            {
                message = HideIn(message, item);
            }

            return message;
        }

        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return string.IsNullOrEmpty(text) ? message
            : text.Length < ShortestAnywhere ? HideWord(message, text)
            : message.Replace(text, Placeholder, StringComparison.Ordinal);
    }

    private string HideWord(string message, string word)
    {
        var result = new StringBuilder(message.Length);
        var position = 0;
        while (message.IndexOf(word, position, StringComparison.Ordinal) is var at && at >= 0)
        {
            var end = at + word.Length;
            var isPart = (at > 0 && char.IsLetterOrDigit(message[at - 1])) || (end < message.Length && char.IsLetterOrDigit(message[end]));
            result.Append(message, position, at - position).Append(isPart ? word : Placeholder);
            position = end;
        }

        return result.Append(message, position, message.Length - position).ToString();
    }
}
