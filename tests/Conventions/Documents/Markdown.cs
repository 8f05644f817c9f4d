using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>What a page of Markdown links to, and which of its places can be linked to. Code is no part of either.</summary>
internal static partial class Markdown
{
    /// <summary>The targets of all links, as they are written.</summary>
    public static IEnumerable<string> Links(string text) => Prose(text)
        .SelectMany(line => Link().Matches(InlineCode().Replace(line, "")))
        .Select(match => match.Groups["target"].Value);

    /// <summary>The anchor of each heading, by the rule of GitHub: one that stands there already gets a number.</summary>
    public static IReadOnlySet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Prose(text).Select(line => Heading().Match(line)).Where(match => match.Success))
        {
            var slug = Slug(heading.Groups["text"].Value);
            var number = 0;
            while (!anchors.Add(number == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}")))
            {
                number++;
            }
        }

        return anchors;
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (var character in LinkedText().Replace(heading, "${text}").Trim())
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_')
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (character == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    private static IEnumerable<string> Prose(string text)
    {
        var isCode = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (!isCode)
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.+?)\s*#*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LinkedText();
}
