using System.Text.RegularExpressions;

namespace Conventions.Snippets;

/// <summary>A block of C# in a page of the documentation.</summary>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Marker">The name in the comment right before it; null without one.</param>
/// <param name="Text">Its code.</param>
internal sealed partial record CodeBlock(int Line, string? Marker, string Text)
{
    private const string Fence = "```";

    public static IEnumerable<CodeBlock> Read(string markdown)
    {
        string? marker = null;
        string? language = null;
        var (line, first) = (0, 0);
        var code = new List<string>();
        foreach (var text in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            var word = text.Trim();
            if (language is not null && word == Fence)
            {
                if (language is "csharp" or "cs" or "c#")
                {
                    yield return new CodeBlock(first, marker, Snippet.Trim(code));
                }

                (language, marker) = (null, null);
            }
            else if (language is not null)
            {
                code.Add(text);
            }
            else if (word.StartsWith(Fence, StringComparison.Ordinal))
            {
                (language, first) = (word[Fence.Length..].Trim(), line);
                code.Clear();
            }
            else if (word.Length > 0)
            {
                marker = MarkerComment().Match(word) is { Success: true } match ? match.Groups["name"].Value : null;
            }
        }
    }

    [GeneratedRegex(@"^<!--\s*snippet:\s*(?<name>\S+)\s*-->$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MarkerComment();
}
