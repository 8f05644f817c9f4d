namespace Otumat.Tool.Tests.Trust;

/// <summary>A folder with keys, a plugin and a store, for which the command runs.</summary>
internal sealed class TrustedTool : IDisposable
{
    public const string Id = "Acme.Routers";

    public TemporaryFolder Folder { get; } = new();

    public string Plugin => Folder["plugin"];

    public string Key => Folder["key.pem"];

    public string Store => Folder["store"];

    public async Task<TrustedTool> WithKeyAsync(string name = "key.pem", string algorithm = "ecdsa-p256")
    {
        Assert.Equal(0, (await RunAsync("keygen", "--output", Folder[name], "--algorithm", algorithm)).Code);
        return this;
    }

    public async Task<TrustedTool> SignedAsync(string version = "1.2.3", params string[] more)
    {
        Folder.Write($"plugin/{Id}.dll", "assembly");
        Folder.Write("plugin/notes.txt", "notes");
        var run = await RunAsync(["sign", Plugin, "--id", Id, "--version", version, "--framework", "net10.0", "--key", Key, .. more]);
        Assert.True(run.Code == 0, run.Error);
        return this;
    }

    public async Task<TrustedTool> TrustedAsync()
    {
        Assert.Equal(0, (await RunAsync("trust", "add", Key + ".pub", "--scope", "Acme.*", "--store", Store)).Code);
        return this;
    }

    public Task<ToolRun> VerifyAsync(params string[] more) => RunAsync(["verify", Plugin, "--id", Id, "--store", Store, "--json", .. more]);

    public async Task<string> KeyIdAsync(string name = "key.pem.pub") => (string)(await RunAsync("inspect", Folder[name], "--json")).Json["keyId"]!;

    public Task<ToolRun> RunAsync(params string[] arguments) => ToolRun.RunAsync(Some.Host(), arguments);

    public void Dispose() => Folder.Dispose();
}
