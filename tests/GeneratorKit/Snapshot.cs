using System.Text;

namespace GeneratorKit;

/// <summary>Compares a run with what was approved, file by file.</summary>
internal static class Snapshot
{
    private const string Rewrite = "UPDATE_SNAPSHOTS";
    private static readonly string Project = typeof(Snapshot).Assembly.GetName().Name!;
    private static readonly string Command = $"{Rewrite}=1 dotnet test tests/{Project}";

    public static void Check(string name, GeneratorRun run)
    {
        var actual = Text(run);
        var path = Repository.Path("tests", Project, "Snapshots", name + ".approved.txt");
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"Nothing is approved for '{name}'. Write it with: {Command}");
        var approved = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (Difference(approved, actual) is { } difference)
        {
            Assert.Fail($"'{name}' differs from what is approved, first in {difference}\nIf the change is meant, write it with: {Command}");
        }
    }

    /// <summary>The first line that differs, or null.</summary>
    public static string? Difference(string approved, string actual)
    {
        var left = approved.Split('\n');
        var right = actual.Split('\n');
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var before = i < left.Length ? left[i] : "(nothing)";
            var after = i < right.Length ? right[i] : "(nothing)";
            if (before != after)
            {
                return $"line {i + 1}\n  approved: {before}\n  now:      {after}";
            }
        }

        return null;
    }

    private static string Text(GeneratorRun run)
    {
        var text = new StringBuilder();
        foreach (var (name, source) in run.Sources.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append("==> ").Append(name).Append('\n').Append(source);
        }

        return text.ToString();
    }
}
