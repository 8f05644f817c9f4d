using System.Text;
using Otumat.Trust;
using TestKit;

namespace Otumat.Tests.Trust;

/// <summary>A plugin's folder and a trust store in a temporary folder.</summary>
internal sealed class TrustedPlace : IDisposable
{
    public const string Id = "Acme.Routers";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    public TrustedPlace()
    {
        Plugin = Directory.CreateDirectory(Path.Combine(_root.FullName, "plugins", Id)).FullName;
        StoreFolder = Path.Combine(_root.FullName, "store");
        Store = TrustStore.Open(StoreFolder);
    }

    public string Plugin { get; }

    public string StoreFolder { get; }

    public TrustStore Store { get; }

    public ManualTimeProvider Time { get; } = new();

    public string Manifest => In(TrustFiles.ManifestOf(Id));

    public string Signature => In(TrustFiles.SignatureOf(Id));

    public static PluginIdentity Identity(string version = "1.2.3", string framework = "net8.0", DateTimeOffset? expires = null) =>
        new() { Id = Id, Version = version, Framework = framework, Expires = expires };

    public string In(string path) => Path.Combine(Plugin, path);

    public string Beside(string path) => Path.Combine(_root.FullName, path);

    public TrustedPlace With(string path, string content = "content")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), content, new UTF8Encoding(false));
        return this;
    }

    /// <summary>A plugin of three files, signed by a key that the store trusts.</summary>
    public TrustedPlace Signed(SigningKey? key = null, string version = "1.2.3", DateTimeOffset? expires = null)
    {
        With($"{Id}.dll", $"assembly of {version}").With("de/texts.resources.dll", "german").With("runtimes/linux-x64/native/libfast.so", "native").With("empty.txt", "");
        PluginSigner.SignFolder(Identity(version, expires: expires), Plugin, key ?? SigningKeys.Curve);
        return this;
    }

    public TrustedPlace Trusting(SigningKey? key = null, string? scope = "Acme.*", DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        Store.Add(new TrustedKey { Key = (key ?? SigningKeys.Curve).PublicKey, Scope = scope, From = from, Until = until });
        return this;
    }

    public TrustResult Verify(string id = Id) => new PluginVerifier(Store, Time).Verify(id, Plugin);

    /// <summary>What a loader does after it has loaded the plugin.</summary>
    public void Load()
    {
        Assert.True(new PluginVerifier(Store, Time).Verify(Id, Plugin, out var verified).IsValid);
        Store.RecordLoad(verified!);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
