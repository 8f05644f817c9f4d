using TestKit;

namespace Otumat.Build.Tests;

/// <summary>A folder feed that holds Otumat.Build as it is packed. It is packed once for all tests.</summary>
public sealed class LocalFeed : IAsyncLifetime
{
    /// <summary>The version that Otumat.Build has in the feed.</summary>
    public const string Version = "0.0.0-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("otumat-feed-");

    /// <summary>The folder of the feed. A test may put packages of its own into one of its own: see <see cref="Workshop"/>.</summary>
    public string Folder => _folder.FullName;

    public async ValueTask InitializeAsync()
    {
        var run = await Dotnet.RunAsync(
            RepositoryFolder.Root,
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            new Dictionary<string, string?>(),
            "pack",
            RepositoryFolder.In("src", "Otumat.Build"),
            "--no-build",
            "--no-restore",
            "-c",
            RepositoryFolder.Configuration,
            "-o",
            Folder,
            $"-p:PackageVersion={Version}");
        run.Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
