using System.Buffers;
using System.Text;

namespace Otumat.Tool;

/// <summary>What a text must be to stand in a unit file, a property list or a task definition.</summary>
internal static class ServiceText
{
    /// <summary>Refuses a text that not every format can hold.</summary>
    /// <exception cref="ToolFailure">It has a line break, NUL or another control character, or half a surrogate pair.</exception>
    public static void Require(string text, string what)
    {
        if (text.Any(char.IsControl))
        {
            throw new ToolFailure($"The {what} '{Visible.Text(text)}' has a line break or another control character, which no service can be given. Use a name without it.", ExitCode.Usage);
        }

        if (!IsWellFormed(text))
        {
            throw new ToolFailure($"The {what} '{Visible.Text(text)}' is not well-formed Unicode, which no service can be given. Use another name.", ExitCode.Usage);
        }
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
