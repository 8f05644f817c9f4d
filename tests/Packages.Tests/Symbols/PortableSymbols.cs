using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Packages.Tests.Symbols;

/// <summary>The symbols of an assembly, in the portable format.</summary>
/// <param name="Id">What ties them to the assembly.</param>
/// <param name="SourceLink">The map from paths to addresses, as JSON; null without one.</param>
/// <param name="Documents">The source files.</param>
internal sealed record PortableSymbols(BlobContentId Id, string? SourceLink, IReadOnlyList<SourceDocument> Documents)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static PortableSymbols Read(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
        return Read(provider.GetMetadataReader());
    }

    /// <summary>Those that an assembly holds itself; null when it holds none.</summary>
    public static PortableSymbols? ReadEmbedded(byte[] assembly)
    {
        using var reader = new PEReader(ImmutableArray.Create(assembly));
        var entry = reader.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        if (entry.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
        {
            return null;
        }

        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        return Read(provider.GetMetadataReader());
    }

    /// <summary>What ties an assembly to its symbols; null when it was built without any.</summary>
    public static BlobContentId? IdOf(byte[] assembly)
    {
        using var reader = new PEReader(ImmutableArray.Create(assembly));
        var entry = reader.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return entry.Type == DebugDirectoryEntryType.CodeView ? new BlobContentId(reader.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp) : null;
    }

    private static PortableSymbols Read(MetadataReader reader)
    {
        var map = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLinkKind)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .FirstOrDefault();
        return new PortableSymbols(new BlobContentId(reader.DebugMetadataHeader!.Id), map, [.. reader.Documents.Select(handle => SourceDocument.Read(reader, handle))]);
    }
}
