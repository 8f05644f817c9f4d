using Otumat.Usage;

namespace Otumat.Tool.Tests;

/// <summary>A package with its assembly, its data folder and its author's server.</summary>
internal sealed class Package : IAsyncDisposable
{
    private Package(UsageServer server, string name, bool allowsTokenFile)
    {
        Server = server;
        Name = name;
        Assembly = CompiledAssembly.Write(Folder, $$"""
            [assembly: System.Reflection.AssemblyInformationalVersion("1.2.3")]
            [assembly: Otumat.Usage.UsageTracking("An Author", "data", {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(name, quote: true)}}, "{{server.Host}}",
                EventNames = new[] { "import", "fit" }, PropertyKeys = new[] { "rows" }, AllowTokenFile = {{(allowsTokenFile ? "true" : "false")}})]
            """);
    }

    public TemporaryFolder Folder { get; } = new();

    public UsageServer Server { get; }

    public string Name { get; }

    public string Assembly { get; }

    public string Root => Folder["root"];

    public RecordedCommands Commands { get; } = new();

    public SystemdTimer Scheduler => new(Folder["units"], Commands.RunAsync);

    public ToolHost Host => Some.Host(Scheduler) with { OpenBrowser = Person.Agrees };

    /// <summary>Options that name the package by its file.</summary>
    public string[] ByFile => ["--assembly", Assembly, "--data-root", Root];

    /// <summary>Options that name the package by its names.</summary>
    public string[] ByName => ["-d", "data", "-p", Name, "--data-root", Root];

    public static async Task<Package> CreateAsync(string name = "datajoint", bool allowsTokenFile = true) => new(await UsageServer.StartAsync(), name, allowsTokenFile);

    public static async Task<Package> CreateEnrolledAsync(string name = "datajoint")
    {
        var package = await CreateAsync(name);
        Assert.Equal(0, (await package.RunAsync(["enroll", "--yes", .. package.ByFile])).Code);
        return package;
    }

    public Task<ToolRun> RunAsync(string[] arguments, ToolHost? host = null) => ToolRun.RunAsync(host ?? Host, arguments);

    /// <summary>Logs as the package itself does.</summary>
    public async Task LogAsync(params string[] events)
    {
        await using var agent = new UsageAgent(DeclaredOptions.From(Assembly, DeclarationReader.Read(Assembly)) with { DataRoot = Root });
        foreach (var name in events)
        {
            agent.Log(name);
        }

        await agent.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
