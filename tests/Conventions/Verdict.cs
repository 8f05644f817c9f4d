namespace Conventions;

/// <summary>Turns the sentences of a rule into one failure that shows all of them.</summary>
internal static class Verdict
{
    public static void None(IEnumerable<string> violations)
    {
        var found = violations.Distinct().ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Prepend($"{found.Count} found:")));
    }
}
