namespace Conventions.Snippets;

/// <summary>The documentation shows only code that is compiled: each block of C# equals the snippet that the comment before it names.</summary>
internal static class SnippetRules
{
    public static IEnumerable<string> Violations(string path, string markdown, IReadOnlyDictionary<string, Snippet> snippets)
    {
        foreach (var block in CodeBlock.Read(markdown))
        {
            if (block.Marker is null)
            {
                yield return $"{path}:{block.Line} shows C# that nobody compiles. Put it into samples/Quickstart/Snippets, and <!-- snippet: name --> before the block.";
            }
            else if (!snippets.TryGetValue(block.Marker, out var snippet))
            {
                yield return $"{path}:{block.Line} names the snippet '{block.Marker}', which does not exist. There are: {string.Join(", ", snippets.Keys.Order(StringComparer.Ordinal))}.";
            }
            else if (block.Text != snippet.Text)
            {
                yield return $"{path}:{block.Line} differs from the snippet '{block.Marker}' of {snippet.Path}. The block must be:\n{snippet.Text}";
            }
        }
    }
}
