using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;

namespace Packages.Tests.Symbols;

/// <summary>A source file of which symbols tell.</summary>
/// <param name="Path">Its path, as the compiler has written it.</param>
/// <param name="Embedded">Its content, if the symbols hold it; null otherwise.</param>
internal sealed record SourceDocument(string Path, byte[]? Embedded)
{
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static SourceDocument Read(MetadataReader reader, DocumentHandle handle)
    {
        var content = reader.GetCustomDebugInformation(handle)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == EmbeddedSourceKind)
            .Select(information => Inflate(reader.GetBlobBytes(information.Value)))
            .FirstOrDefault();
        return new SourceDocument(reader.GetString(reader.GetDocument(handle).Name), content);
    }

    // The length of the content in four bytes, zero when what follows is not compressed (the format of portable PDB).
    private static byte[] Inflate(byte[] blob)
    {
        var content = blob.AsSpan(sizeof(int)).ToArray();
        if (BinaryPrimitives.ReadInt32LittleEndian(blob) == 0)
        {
            return content;
        }

        using var inflated = new MemoryStream();
        using (var deflated = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress))
        {
            deflated.CopyTo(inflated);
        }

        return inflated.ToArray();
    }
}
