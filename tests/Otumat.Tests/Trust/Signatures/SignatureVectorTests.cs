using System.Text.Json.Nodes;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Signatures;

/// <summary>What otumat, OpenSSL and .NET have signed verifies or fails as a check for any salt length says.</summary>
public sealed class SignatureVectorTests
{
    private static readonly JsonNode Document = JsonNode.Parse(Text("signatures.json"))!;

    public static TheoryData<string, string, bool> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, bool>();
            foreach (var row in Document["signatures"]!.AsArray())
            {
                var key = (string)row!["public_key"]!;
                rows.Add((string)row["file"]!, key, (bool)row["managed_any_salt"]!);
                rows.Add((string)row["file"]!, key.Replace("spki", "pkcs1", StringComparison.Ordinal), (bool)row["managed_any_salt"]!);
            }

            return rows;
        }
    }

    private static string Hash => (string)Document["message_ascii"]!;

    [Fact]
    public void Rows_AreAllThere() => Assert.Equal(40, Rows.Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verify_EachRow_IsAsSaid(string file, string key, bool good)
    {
        var result = PackageSignature.Verify(Hash, Text(file), VerificationKey.FromPem(Text(key)));

        Assert.Equal(good ? TrustStatus.LegacyWeak : TrustStatus.InvalidSignature, result.Status);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verify_EachRowWithTheOtherKeyOrHash_Fails(string file, string key, bool good)
    {
        var other = key.Contains("2048", StringComparison.Ordinal) ? key.Replace("2048", "4096", StringComparison.Ordinal) : key.Replace("4096", "2048", StringComparison.Ordinal);

        Assert.Equal(TrustStatus.InvalidSignature, PackageSignature.Verify(Hash, Text(file), VerificationKey.FromPem(Text(other))).Status);
        Assert.Equal(TrustStatus.InvalidSignature, PackageSignature.Verify(new string('a', 40), Text(file), VerificationKey.FromPem(Text(key))).Status);
        Assert.Equal(good, PackageSignature.Verify(Hash, Text(file).ReplaceLineEndings("\r\n"), VerificationKey.FromPem(Text(key))).Status == TrustStatus.LegacyWeak);
    }

    [Fact]
    public void FromPem_KeyOfAnotherKind_IsRefused() =>
        Assert.Contains("neither RSA nor ECDSA", Assert.Throws<TrustKeyException>(() => VerificationKey.FromPem(Text("keys/ed25519-spki.pub.pem"))).Message, StringComparison.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "otumat-vectors", file));
}
