using System.Globalization;
using System.Security.Cryptography;
using Otumat.Trust;

namespace Benchmarks.Trust;

/// <summary>A plugin of 1 GB in a folder of its own, with a key and a store that trusts it beside.</summary>
internal sealed record MeasuredPlugin(string Name, string Home, string Folder)
{
    public const string Id = "Acme.Large";

    private const int Size = 1 << 30;
    private const int FilesInAFolder = 256;
    private const int BlockSize = 64 * 1024;

    public static MeasuredPlugin Create(DirectoryInfo parent, string name, int files)
    {
        var home = parent.CreateSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{files}")).FullName;
        var folder = Path.Join(home, "plugin");
        using var key = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);
        File.WriteAllText(KeyOf(home), key.ToPem().Reveal());
        StoreOf(home).Add(new TrustedKey { Key = key.PublicKey, Scope = Id });
        var block = new byte[BlockSize];
        for (var number = 0; number < files; number++)
        {
            var below = Directory.CreateDirectory(Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{number / FilesInAFolder:00}"))).FullName;
            using var file = File.Create(Path.Join(below, string.Create(CultureInfo.InvariantCulture, $"{number % FilesInAFolder:000}.bin")));
            for (var written = 0; written < Size / files; written += BlockSize)
            {
                RandomNumberGenerator.Fill(block);
                file.Write(block);
            }
        }

        return new MeasuredPlugin(name, home, folder);
    }

    public static string KeyOf(string home) => Path.Join(home, "key.pem");

    public static TrustStore StoreOf(string home) => TrustStore.Open(Path.Join(home, "store"));
}
