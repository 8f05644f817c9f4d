namespace GeneratorKit;

/// <summary>Finds files of the source tree.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Itential.Refit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
        }

        return folder.FullName;
    }
}
