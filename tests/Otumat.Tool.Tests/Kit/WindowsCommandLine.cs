using System.Text;

namespace Otumat.Tool.Tests;

/// <summary>Takes a command line apart by the rules that Microsoft gives for CommandLineToArgvW.</summary>
internal static class WindowsCommandLine
{
    public static IReadOnlyList<string> Split(string line)
    {
        var arguments = new List<string>();
        var current = new StringBuilder();
        var (quoted, started) = (false, false);
        var rest = line.AsSpan();
        while (!rest.IsEmpty)
        {
            var backslashes = rest.IndexOfAnyExcept('\\') is var end && end < 0 ? rest.Length : end;
            var beforeQuote = backslashes < rest.Length && rest[backslashes] == '"';
            if (backslashes > 0 && beforeQuote)
            {
                current.Append('\\', backslashes / 2).Append('"', backslashes % 2);
                rest = rest[(backslashes + (backslashes % 2))..];
                started = true;
            }
            else if (backslashes > 0)
            {
                current.Append('\\', backslashes);
                rest = rest[backslashes..];
                started = true;
            }
            else
            {
                Read(rest[0]);
                rest = rest[1..];
            }
        }

        Take();
        return arguments;

        void Read(char letter)
        {
            if (letter == '"')
            {
                quoted = !quoted;
                started = true;
            }
            else if (!quoted && letter is ' ' or '\t')
            {
                Take();
            }
            else
            {
                current.Append(letter);
                started = true;
            }
        }

        void Take()
        {
            if (started)
            {
                arguments.Add(current.ToString());
            }

            current.Clear();
            started = false;
        }
    }
}
