using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Writes one plugin and signs it, and knows a program that trusts the key.</summary>
internal sealed class PluginAuthor : IDisposable
{
    public const string Id = "Acme.Plugin";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("otumat-loading-");

    public PluginAuthor(string id = Id)
    {
        PluginId = id;
        Folder = _home.CreateSubdirectory("plugin").FullName;
        NativeFolder = Path.Join(_home.FullName, "native");
        Store = TrustStore.Open(Path.Join(_home.FullName, "store"));
        Store.Add(new TrustedKey { Key = Key.PublicKey, Scope = "Acme.*" });
    }

    public string PluginId { get; }

    public string Folder { get; }

    public string NativeFolder { get; }

    public SigningKey Key { get; } = SigningKey.Create(KeyAlgorithm.EcdsaP256Sha256);

    public TrustStore Store { get; }

    public TrustedPluginLoaderOptions Options => new() { Store = Store, SharedAssemblies = ["Otumat.Tests"], NativeFolder = NativeFolder };

    public string this[string path] => Path.Join(Folder, path);

    /// <summary>A plugin with one class, signed.</summary>
    public static PluginAuthor OfGreeter(string expression = "\"hello\"", string members = "") =>
        new PluginAuthor().Write(Source.Greeter(Id, expression, members)).Sign();

    public PluginAuthor Write(Source source) => Write($"{source.Name}.dll", source.Compile());

    public PluginAuthor Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public PluginAuthor Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], content);
        return this;
    }

    public PluginAuthor Sign(string version = "1.0.0", DateTimeOffset? expires = null, SigningKey? key = null)
    {
        PluginSigner.SignFolder(new PluginIdentity { Id = PluginId, Version = version, Framework = "net8.0", Expires = expires }, Folder, key ?? Key);
        return this;
    }

    public TrustedPlugin Load(Func<TrustedPluginLoaderOptions, TrustedPluginLoaderOptions>? change = null) =>
        new TrustedPluginLoader(change is null ? Options : change(Options)).Load(PluginId, Folder);

    public TrustResult TryLoad()
    {
        var result = new TrustedPluginLoader(Options).TryLoad(PluginId, Folder, out var plugin);
        Assert.Equal(result.IsValid, plugin is not null);
        plugin?.Dispose();
        return result;
    }

    public void Dispose()
    {
        Key.Dispose();
        _home.Delete(recursive: true);
    }
}
