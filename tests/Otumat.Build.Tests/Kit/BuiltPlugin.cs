namespace Otumat.Build.Tests;

/// <summary>The plugin Acme.Plugin, built and not packed: the tests of one class pack it in turn.</summary>
public sealed class BuiltPlugin(LocalFeed feed) : IAsyncLifetime
{
    public const string Id = "Acme.Plugin";

    internal Workshop Workshop { get; } = new(feed);

    public async ValueTask InitializeAsync()
    {
        Workshop.Write($"{Id}/{Id}.csproj", Some.Plugin("<ItemGroup><None Include=\"acme.so\" Pack=\"true\" PackagePath=\"runtimes/linux-x64/native/\" /></ItemGroup>", signs: false));
        Workshop.Write($"{Id}/Greeter.cs", Some.Greeter);
        Workshop.Write($"{Id}/acme.so", "native");
        (await Workshop.RunAsync("build", Id, "-c", "Release")).Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        Workshop.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs without building.</summary>
    internal Task<DotnetRun> PackAsync(params string[] arguments) => Workshop.PackAsync(Id, ["--no-build", "-c", "Release", .. arguments]);
}
