namespace Otumat.Build.Tests;

/// <summary>
/// A folder where plugins and the programs that use them are made: with sources, keys, a feed of its own beside the one of Otumat.Build, and
/// a package folder of its own, so that nothing reaches the machine's.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("otumat-workshop-");

    public Workshop(LocalFeed feed)
    {
        Directory.CreateDirectory(Feed);
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        // What the machine has is read where it lies; the sources are the machine's and the two folders.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="otumat-build" value="{feed.Folder}" />
                <add key="workshop" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{machine}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("key.pem", The.PrivateKey.ToPem().Reveal());
        Write("key.pub", The.PrivateKey.PublicKey.ToPem());
    }

    public string Folder => _folder.FullName;

    /// <summary>The feed that <see cref="PackAsync"/> packs into.</summary>
    public string Feed => this["feed"];

    /// <summary>Environment variables of every run; null takes one away.</summary>
    public Dictionary<string, string?> Variables { get; } = new(StringComparer.Ordinal);

    public string this[params string[] parts] => Path.Combine([Folder, .. parts]);

    public string Write(string path, string text)
    {
        var file = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return file;
    }

    public Task<DotnetRun> RunAsync(params string[] arguments) => Dotnet.RunAsync(Folder, this["packages"], Variables, arguments);

    /// <summary>Packs the project in the folder of that name into the feed.</summary>
    public Task<DotnetRun> PackAsync(string project, params string[] arguments) => RunAsync(["pack", project, "-o", Feed, .. arguments]);

    /// <summary>The package in the feed.</summary>
    public PackedPackage Package(string id, string version = "1.0.0") => PackedPackage.Read(PackagePath(id, version));

    public string PackagePath(string id, string version = "1.0.0") => Path.Combine(Feed, $"{id}.{version}.nupkg");

    /// <summary>The files below a folder, as sorted paths with <c>/</c>.</summary>
    public string[] FilesBelow(params string[] parts)
    {
        var folder = this[parts];
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
