namespace Itential.Platform;

/// <summary>The folder of an archive: one folder for each kind, one file for each asset, for the owner's eyes only.</summary>
internal sealed class ArchiveFolder(string path)
{
    /// <summary>Makes the folder, or makes sure that it may be written to.</summary>
    /// <exception cref="ArchiveException">It may not.</exception>
    public void Prepare(bool overwrite)
    {
        if (File.Exists(path))
        {
            throw new ArchiveException($"'{path}' is a file. An archive is a folder.");
        }

        if (!overwrite && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new ArchiveException($"The folder '{path}' is not empty. Take another one, or let the export overwrite.");
        }

        PrivateFiles.CreateFolder(path);
    }

    public KindFolder Open(AssetKind kind) => new(Path.Combine(path, kind.ToString()));

    /// <summary>The folders of the archive that are no kind, although they have files of assets.</summary>
    public IEnumerable<string> UnknownKinds()
    {
        var known = AssetTransfers.All.Select(transfer => transfer.Kind.ToString()).ToHashSet();
        return Directory.EnumerateDirectories(path)
            .Where(folder => KindFolder.Files(folder).Count > 0)
            .Select(folder => Path.GetFileName(folder))
            .Where(name => !name.StartsWith('.') && !known.Contains(name))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Reads every file of a kind.</summary>
    /// <exception cref="ArchiveException">A file is no asset of the kind; the message names it.</exception>
    public async Task<IReadOnlyList<ArchivedAsset>> ReadAsync(AssetTransfer transfer, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(path, transfer.Kind.ToString());
        var assets = new List<ArchivedAsset>();
        foreach (var file in KindFolder.Files(folder).Order(StringComparer.Ordinal))
        {
            var document = await PrivateFiles.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            var name = transfer.NameOf(document) ?? throw new ArchiveException($"'{file}' is no {transfer.Noun}: it tells no name.");
            assets.Add(new ArchivedAsset(name, document));
        }

        return assets;
    }
}
