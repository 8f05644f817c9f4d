using System.Diagnostics;
using TestKit;

namespace Packages.Tests.Packed;

/// <summary>
/// The packages that eng/pack.sh makes: those of the folder that the variable <c>PACKAGES</c> names, which the gate has packed, or packed now.
/// </summary>
public sealed class PackedFolder : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itential-packages-");

    internal IReadOnlyList<PackageFile> Packages { get; private set; } = [];

    internal IReadOnlyList<PackageFile> SymbolPackages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var folder = Environment.GetEnvironmentVariable("PACKAGES") is { Length: > 0 } packed
            ? Path.Combine(RepositoryFolder.Root, packed)
            : await PackAsync(_folder.FullName);
        Packages = Read(folder, "*.nupkg");
        SymbolPackages = Read(folder, "*.snupkg");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static List<PackageFile> Read(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(path => PackageFile.Read(Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static async Task<string> PackAsync(string folder)
    {
        using var pack = ChildProcess.Start(new ProcessStartInfo(RepositoryFolder.In("eng", "pack.sh"), [folder]));
        var code = await pack.ExitAsync(TestContext.Current.CancellationToken);
        Assert.True(code == 0, pack.Output);
        return folder;
    }
}
