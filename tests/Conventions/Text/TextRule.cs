using System.Text.RegularExpressions;

namespace Conventions.Text;

/// <summary>A text that must not stand in some files, and what to do instead.</summary>
internal sealed record TextRule(string Name, string Pattern, string Remedy, params string[] Extensions)
{
    private readonly Regex _pattern = new(Pattern, RegexOptions.CultureInvariant);

    public IEnumerable<string> Violations(string path, string text)
    {
        if (Extensions.Length > 0 && !Extensions.Contains(Path.GetExtension(path)))
        {
            yield break;
        }

        var line = 0;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (_pattern.Match(content) is { Success: true } match)
            {
                yield return $"{path}:{line} holds {Name} '{match.Value}'. {Remedy}";
            }
        }
    }
}
