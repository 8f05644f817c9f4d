namespace Conventions.PublicApi;

/// <summary>Compares a text with its approved form, or makes it the approved form when APPROVE is 1.</summary>
internal static class Approval
{
    public const string Folder = "tests/Conventions/PublicApi";
    private const string Command = "APPROVE=1 dotnet test tests/Conventions -c Release";

    public static string PathOf(string name) => $"{Folder}/{name}.approved.txt";

    public static string? Difference(string name, string? approved, string actual)
    {
        if (approved is null)
        {
            return $"{PathOf(name)} does not exist. Write it with: {Command}";
        }

        var before = approved.ReplaceLineEndings("\n").Split('\n');
        var after = actual.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == before.Length && line == after.Length
            ? null
            : $"""
               The public API of {name} differs from {PathOf(name)}, first in line {line + 1}:
                 approved: {before.ElementAtOrDefault(line) ?? "(end)"}
                 now:      {after.ElementAtOrDefault(line) ?? "(end)"}
               If the change is meant, say it in CHANGELOG.md and approve it with: {Command}
               """;
    }

    public static void Check(string name, string actual)
    {
        var path = Repository.FullPath(PathOf(name));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var difference = Difference(name, File.Exists(path) ? File.ReadAllText(path) : null, actual);
        Assert.True(difference is null, difference);
    }
}
