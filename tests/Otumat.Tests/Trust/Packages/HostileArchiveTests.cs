using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Otumat.Tests.Trust.Hashing;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Packages;

/// <summary>An archive that was made to harm gives a documented exception, and takes no more memory than another.</summary>
public sealed class HostileArchiveTests : IDisposable
{
    private const string Content = "lib/a.dll";

    // Of the header in the directory (APPNOTE, section 4.3.12).
    private const int CompressedLengthOffset = 20;
    private const int LengthOffset = 24;

    private readonly TreeFolder _tree = new();

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData("../evil")]
    [InlineData("lib/../../evil")]
    [InlineData("..%2Fevil")]
    [InlineData("%2e%2e/evil")]
    [InlineData("lib/./evil")]
    [InlineData("lib//evil")]
    [InlineData("/etc/evil")]
    [InlineData("%2Fetc/evil")]
    [InlineData("C:/evil")]
    [InlineData("C:evil")]
    [InlineData("lib\\evil")]
    [InlineData("lib%5Cevil")]
    [InlineData("lib/e%00vil")]
    [InlineData("../folder/")]
    public void Compute_NameThatLeadsElsewhere_IsRefused(string name) => Refused(TestArchive.Of("A").Add(name, "x").ToBytes());

    [Theory]
    [InlineData(Content)]
    [InlineData("lib/%61.dll")]
    public void Compute_NameTwice_IsRefused(string second) => Refused(TestArchive.Of("A").Add(Content, "good").Add(second, "evil").ToBytes());

    [Fact]
    public void Compute_OwnFileOfNuGetTwice_IsRefused() => Refused(TestArchive.Of("A").Add("_rels/.rels", "evil").ToBytes());

    [Fact]
    public void Compute_FileThatIsAFolder_IsRefused() => Refused(TestArchive.Of("A").Add("lib", "x").Add(Content, "y").ToBytes());

    [Theory]
    [InlineData(0xA1FF)]
    [InlineData(0x61FF)]
    public void Compute_LinkOrDevice_IsRefused(int mode) => Refused(TestArchive.Of("A").Add(Content, "/etc/passwd", mode).ToBytes());

    [Fact]
    public void Compute_NoNuspec_IsRefused() => Refused(new TestArchive().Add(Content, "x").ToBytes());

    [Fact]
    public void Compute_TwoNuspecs_AreRefused() => Refused(TestArchive.Of("A").Add("B.nuspec", TestArchive.Nuspec("B", "1.0.0")).ToBytes());

    [Fact]
    public void Compute_NoArchive_IsRefused() => Refused("This is no archive."u8.ToArray());

    [Fact]
    public void Compute_EmptyFile_IsRefused() => Refused([]);

    [Theory]
    [InlineData(CompressionLevel.Optimal, 3)]
    [InlineData(CompressionLevel.Optimal, 5_000)]
    [InlineData(CompressionLevel.Optimal, 20_000)]
    [InlineData(CompressionLevel.Optimal, int.MaxValue)]
    [InlineData(CompressionLevel.NoCompression, 3)]
    [InlineData(CompressionLevel.NoCompression, 20_000)]
    [InlineData(CompressionLevel.NoCompression, int.MaxValue)]
    public void Compute_OtherLengthThanDeclared_IsRefused(CompressionLevel level, int declared)
    {
        var bytes = TestArchive.Of("A").Add(Content, new byte[10_000]).ToBytes(level);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(DirectoryEntry(bytes) + LengthOffset), declared);

        Refused(bytes);
    }

    [Fact]
    public void Compute_OtherContentThanItsChecksum_IsRefused()
    {
        var bytes = TestArchive.Of("A").Add(Content, "all is well"u8.ToArray()).ToBytes(CompressionLevel.NoCompression);
        bytes[bytes.AsSpan().IndexOf("all is well"u8)] ^= 1;

        Assert.Contains(Content, Refused(bytes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_HugeDeclaredNuspec_IsRefused()
    {
        var text = TestArchive.Nuspec("A", "1.0.0").Replace("</id>", "</id><description>" + new string(' ', 4 * 1024 * 1024) + "</description>", StringComparison.Ordinal);

        Refused(new TestArchive().Add("A.nuspec", text).ToBytes());
    }

    [Fact]
    public void Compute_DirectoryWithoutEnd_IsRefused()
    {
        var archive = TestArchive.Of("A");
        for (var number = 0; number < 280; number++)
        {
            archive.Add($"{number}/{new string('n', 60_000)}", []);
        }

        Assert.Contains("directory", Refused(archive.ToBytes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compute_ContentThatUnpacksToMuchMore_TakesLittleMemory()
    {
        var path = TestArchive.Of("A").Add(Content, new byte[100 * 1024 * 1024]).WriteTo(Path.Combine(_tree.Path, "a.nupkg"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = PackageHash.Compute(path, PackageHashFormat.Git);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Fact]
    public void Compute_AnyDamage_IsADocumentedException()
    {
        var good = TestArchive.Of("A").Add(Content, "some content some content").Add("lib/b%20c.txt", "x").ToBytes();
        var path = Path.Combine(_tree.Path, "a.nupkg");
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(path, random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            if (Record.Exception(() => PackageHash.Compute(path, PackageHashFormat.Git)) is { } fault)
            {
                Assert.True(fault is InvalidDataException, $"Round {round}: {fault}");
                refused++;
            }
        }

        Assert.InRange(refused, 1_000, 3_000);
    }

    private static int DirectoryEntry(byte[] bytes)
    {
        var name = bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Content));
        var start = name - 46;
        Assert.Equal(0x02014B50, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(start)));
        Assert.NotEqual(0, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(start + CompressedLengthOffset)));
        return start;
    }

    private InvalidDataException Refused(byte[] bytes)
    {
        var path = Path.Combine(_tree.Path, "a.nupkg");
        File.WriteAllBytes(path, bytes);

        var fault = Assert.Throws<InvalidDataException>(() => PackageHash.Compute(path, PackageHashFormat.Git));

        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        return fault;
    }
}
