namespace Conventions.Snippets;

/// <summary>
/// Finds the snippets of a source file: the lines between <c>// snippet: name</c> and <c>// end-snippet</c>. Parts of one name in one file
/// are one snippet, an empty line between them.
/// </summary>
internal sealed class SnippetSource
{
    private const string Begin = "// snippet: ";
    private const string End = "// end-snippet";

    private readonly Dictionary<string, Snippet> _snippets = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    public IReadOnlyDictionary<string, Snippet> Snippets => _snippets;

    public IReadOnlyList<string> Faults => _faults;

    public static SnippetSource Read(IEnumerable<(string Path, string Text)> files)
    {
        var source = new SnippetSource();
        foreach (var (path, text) in files)
        {
            source.Read(path, text);
        }

        return source;
    }

    private void Read(string path, string text)
    {
        string? name = null;
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var word = line.Trim();
            if (word.StartsWith(Begin, StringComparison.Ordinal))
            {
                FailIfOpen(path, name);
                name = word[Begin.Length..].Trim();
                lines.Clear();
            }
            else if (word == End)
            {
                Close(path, name, lines);
                name = null;
            }
            else
            {
                lines.Add(line);
            }
        }

        FailIfOpen(path, name);
    }

    private void FailIfOpen(string path, string? name)
    {
        if (name is not null)
        {
            _faults.Add($"{path} does not end the snippet '{name}'. Write '{End}' behind its last line.");
        }
    }

    private void Close(string path, string? name, List<string> lines)
    {
        if (name is null)
        {
            _faults.Add($"{path} ends a snippet that it does not begin. Write '{Begin}name' before its first line.");
            return;
        }

        var part = Snippet.Trim(lines);
        if (!_snippets.TryGetValue(name, out var before))
        {
            _snippets.Add(name, new Snippet(name, path, part));
        }
        else if (before.Path == path)
        {
            _snippets[name] = before with { Text = before.Text + "\n\n" + part };
        }
        else
        {
            _faults.Add($"The snippet '{name}' stands in {before.Path} and in {path}. Rename one.");
        }
    }
}
