using System.IO.Compression;
using System.Text;

namespace Otumat.Build.Tests;

/// <summary>The key is in no log, however much is logged.</summary>
public sealed class SecretTests(BuiltPlugin plugin) : IClassFixture<BuiltPlugin>
{
    private const string Variable = "OTUMAT_TEST_KEY";

    [Fact]
    public async Task Pack_WithTheKeyInAVariable_KeepsItOutOfTheDiagnosticAndTheBinaryLog()
    {
        var pem = The.RsaKey.ToPem().Reveal();
        plugin.Workshop.Variables[Variable] = pem;

        var run = (await plugin.PackAsync($"-p:OtumatPrivateKeyEnvironmentVariable={Variable}", "-v:diag", "-bl:pack.binlog")).Succeeded();

        var binary = Decompressed(plugin.Workshop["pack.binlog"]);
        Assert.Contains(Variable, run.Output, StringComparison.Ordinal);
        Assert.Contains(Variable, Encoding.UTF8.GetString(binary), StringComparison.Ordinal);
        Assert.DoesNotContain("OTB015", run.Output, StringComparison.Ordinal);
        foreach (var piece in Pieces(pem))
        {
            Assert.DoesNotContain(piece, run.Output, StringComparison.Ordinal);
            Assert.Equal(-1, binary.AsSpan().IndexOf(Encoding.UTF8.GetBytes(piece)));
            Assert.Equal(-1, binary.AsSpan().IndexOf(Encoding.Unicode.GetBytes(piece)));
        }
    }

    [Fact]
    public async Task Pack_WhereTheBuildLogsEveryVariable_WarnsAndTheLogHoldsTheKey()
    {
        var pem = The.RsaKey.ToPem().Reveal();
        plugin.Workshop.Variables[Variable] = pem;
        plugin.Workshop.Variables["MSBUILDLOGALLENVIRONMENTVARIABLES"] = "1";

        var run = (await plugin.PackAsync($"-p:OtumatPrivateKeyEnvironmentVariable={Variable}", "-bl:all.binlog")).Succeeded();

        Assert.Contains("warning OTB015:", run.Output, StringComparison.Ordinal);
        Assert.All(Pieces(pem), piece => Assert.NotEqual(-1, Decompressed(plugin.Workshop["all.binlog"]).AsSpan().IndexOf(Encoding.UTF8.GetBytes(piece))));
        plugin.Workshop.Variables.Remove("MSBUILDLOGALLENVIRONMENTVARIABLES");
    }

    [Theory]
    [InlineData("OtumatPrivateKeyEnvironmentVariable")]
    [InlineData("OtumatPrivateKeyPath")]
    public async Task Pack_WithTheKeyItselfInTheProperty_FailsWithoutRepeatingIt(string property)
    {
        var line = The.OtherKey.ToPem().Reveal().Split('\n')[1];

        var run = await plugin.PackAsync($"-p:{property}=-----BEGIN PRIVATE KEY-----{line[..40]}");

        run.FailedWith("OTB002");
        Assert.DoesNotContain(line[..40], run.Output, StringComparison.Ordinal);
    }

    private static byte[] Decompressed(string file)
    {
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    // The first two lines are the header and what all keys of one kind begin with.
    private static IEnumerable<string> Pieces(string pem) => pem.Split('\n').Skip(2).Where(line => line.Length >= 32 && !line.StartsWith('-')).Select(line => line[..32]);
}
