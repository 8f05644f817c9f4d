using Otumat.Trust;

namespace Otumat.Tests.Trust.Documentation;

/// <summary>A plugin in a folder where the commands of the page are run as they stand.</summary>
internal sealed class HandMade : IDisposable
{
    public const string Id = "Acme.Drivers.Junos";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("otumat-by-hand-");

    public HandMade(string key)
    {
        Write($"{Id}.dll", "the assembly");
        Write("runtimes/linux-x64/native/libnetconf.so", "a library");
        Write("empty.txt", "");
        Run(key);
        PublicKey = VerificationKey.FromFile(In("key.pub"));
        Store = TrustStore.Open(In("store"));
        Store.Add(new TrustedKey { Key = PublicKey, Scope = "Acme.*" });
    }

    public VerificationKey PublicKey { get; }

    public TrustStore Store { get; }

    public string Folder => In(Id);

    public string In(string path) => Path.Join(_home.FullName, path);

    public SigningKey SigningKey() => Otumat.Trust.SigningKey.FromFile(In("key.pem"));

    public void Write(string path, string text)
    {
        var full = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Runs blocks of the page, one after the other in one shell, and gives what they print.</summary>
    public string Run(params string[] blocks) => Shell.Run(_home.FullName, "sh", "-ec", Commands(blocks));

    /// <summary>The exit code of the same.</summary>
    public int Try(params string[] blocks) => Shell.Try(_home.FullName, "sh", "-ec", Commands(blocks)).Code;

    public TrustResult Verify() => new PluginVerifier(Store).Verify(Id, Folder);

    public void Dispose() => _home.Delete(recursive: true);

    private static string Commands(string[] blocks) => string.Concat(blocks.Select(TrustPage.Block));
}
