using System.IO.Compression;
using Otumat.Trust;

namespace Otumat.Build;

/// <summary>The files of a package's plugins in a private folder, as they are packed. They are named by numbers, so that no name of a part decides where it lands.</summary>
internal sealed class ExtractedParts : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("otumat-");
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Entries => _files.Keys;

    public static ExtractedParts Of(ZipArchive archive, IEnumerable<PluginUnit> units)
    {
        var extracted = new ExtractedParts();
        try
        {
            foreach (var entry in units.SelectMany(unit => unit.Parts).Select(part => part.Entry).Distinct(StringComparer.Ordinal))
            {
                extracted.Add(archive.GetEntry(entry)!);
            }

            return extracted;
        }
        catch
        {
            extracted.Dispose();
            throw;
        }
    }

    public IEnumerable<PluginSource> SourcesOf(PluginUnit unit) => unit.Parts.Select(part => new PluginSource(part.Path, _files[part.Entry]));

    public Stream Open(string entry) => File.OpenRead(_files[entry]);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Add(ZipArchiveEntry entry)
    {
        var file = Path.Combine(_folder.FullName, _files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using (var source = entry.Open())
        using (var target = File.Create(file))
        {
            source.CopyTo(target);
        }

        _files.Add(entry.FullName, file);
    }
}
