using System.Globalization;
using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The files of one kind.</summary>
internal sealed class KindFolder(string path)
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json").Where(file => !Path.GetFileName(file).StartsWith('.'))]
        : [];

    public async Task WriteAsync(string name, JsonObject document, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateFolder(path);
        await PrivateFiles.WriteAsync(Path.Combine(path, FileName(name)), document, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes the files of an earlier export whose assets are gone.</summary>
    public void RemoveOthers()
    {
        foreach (var file in Files(path).Where(file => !_written.Contains(Path.GetFileName(file))))
        {
            File.Delete(file);
        }
    }

    /// <summary>A file name that every system takes, and that no other asset of this kind has.</summary>
    private string FileName(string name)
    {
        var safe = SafeName.Of(name);
        var candidate = safe + ".json";
        var number = 2;
        while (!_written.Add(candidate))
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{safe}-{number++}.json");
        }

        return candidate;
    }
}
