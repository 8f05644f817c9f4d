namespace Conventions.Text;

/// <summary>What no tracked file may hold. The files of this folder are exempt: they spell the forbidden texts out.</summary>
internal static class TextRules
{
    private static readonly string[] Binary = [".png", ".p12", ".pfx", ".jar", ".ico", ".zip", ".nupkg"];

    public static TextRule[] All { get; } =
    [
        new("the machine path", @"(?<![\w.~/:{}*-])/(home|root|tmp|Users|work)/[\w.]", "Make the path relative, or ask the system for a temporary folder."),
        new("the package host", @"\b((nuget|npmjs|pypi|(deb|security)\.debian)\.org|(npmjs|mvnrepository)\.com|repo1?\.maven\.\w+)\b", "Let the machine's own configuration say where packages come from."),
        new("a sleep", @"\bThread\.Sleep\b", "Wait for the event itself.", ".cs"),
        new("a guessed delay", @"\bTask\.Delay\(\s*(\d|TimeSpan\.From\w+\([^()]*\)\s*[,)](?!.*([tT]ime|[cC]lock)))", "Wait for the event itself, or use a TimeProvider.", ".cs"),
        new("a skipped test", @"\[\w+\([^\]]*\bSkip(Unless|When|Exceptions|Type)?\s*=|\bAssert\.Skip", "Make the test pass, or remove it.", ".cs"),
        new("a note to self", @"\b(TODO|FIXME|HACK|XXX)\b", "Do it, or open an issue.", ".cs", ".csproj", ".props", ".targets", ".sh", ".json", ".yml"),
        new("a region", @"^\s*#region\b", "Split the file by concept.", ".cs"),
    ];

    public static IEnumerable<string> Violations(string path, string text) => All.SelectMany(rule => rule.Violations(path, text));

    public static bool Covers(string path) =>
        !path.StartsWith("tests/Conventions/Text/", StringComparison.Ordinal)
        && !path.StartsWith("benchmarks/Baseline/", StringComparison.Ordinal)
        && !Binary.Contains(Path.GetExtension(path));
}
