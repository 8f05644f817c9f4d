namespace WireMock.Server;

/// <summary>The folders of this repository, found from where the tests run.</summary>
internal static class Repository
{
    private const string Landmark = "Itential.Refit.sln";

    public static string Root { get; } = Find();

    public static string Stubs => Path.Combine(Root, "tests", "stubs");

    public static string WireMock => Path.Combine(Root, "tests", "WireMock");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Landmark}.");
    }
}
