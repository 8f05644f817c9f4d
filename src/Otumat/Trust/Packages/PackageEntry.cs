namespace Otumat.Trust;

/// <summary>One file of a folder or archive.</summary>
/// <param name="path">The path in the package, with <c>/</c>.</param>
/// <param name="open">Opens the content of a plain file.</param>
internal sealed class PackageEntry(string path, Func<Stream> open)
{
    public string Path { get; } = path;

    public required PackageEntryKind Kind { get; init; }

    /// <summary>The length that the file system or the archive tells, in bytes.</summary>
    public long Length { get; init; }

    /// <summary>Whether its owner may execute it. Windows has no such bit.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>The text of a link.</summary>
    public string LinkTarget { get; init; } = "";

    /// <summary>The same file under another path.</summary>
    public PackageEntry At(string other) => new(other, open) { Kind = Kind, Length = Length, IsExecutable = IsExecutable, LinkTarget = LinkTarget };

    /// <summary>Opens the content. The stream gives as many bytes as <see cref="Length"/> says, or fails: it never ends early or gives more.</summary>
    /// <exception cref="IOException">The file cannot be read, or was changed meanwhile.</exception>
    /// <exception cref="InvalidDataException">The archive holds something else than it declares, or this is no plain file.</exception>
    public Stream OpenRead() => Kind == PackageEntryKind.File
        ? open()
        : throw new InvalidDataException($"'{Path}' is no plain file. Put a copy of the file in its place.");
}
