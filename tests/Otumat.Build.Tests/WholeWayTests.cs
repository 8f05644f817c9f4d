using System.Diagnostics;

namespace Otumat.Build.Tests;

/// <summary>The whole way of a plugin: packed and signed, pushed to a feed, restored by a program, and loaded by it.</summary>
public sealed class WholeWayTests(LocalFeed feed) : IDisposable
{
    private const string Plugin = "Acme.Plugin";

    private readonly Workshop _workshop = new(feed);

    [Fact]
    public async Task Plugin_FromAFeed_IsLoaded_AndRefusedWithTheFilesName_OnceAByteIsChanged()
    {
        WriteContract();
        WritePlugin();
        WriteProgram();
        (await _workshop.RunAsync("pack", Plugin, "-o", _workshop["packed"])).Succeeded();
        await PushAsync(_workshop["packed", $"{Plugin}.1.0.0.nupkg"]);
        (await _workshop.RunAsync("build", "Base")).Succeeded();

        Assert.Equal("Hello from the words, process number known\n", await RunAsync(0));

        foreach (var file in new[] { $"{Plugin}.dll", "Acme.Words.dll", "runtimes/linux-x64/native/libacme.so" })
        {
            var path = _workshop["Base", "bin", "Debug", "net10.0", "plugins", Plugin, file];
            var content = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            content[^1] ^= 1;
            await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);

            Assert.Contains($"Changed: {file}.", await RunAsync(1), StringComparison.Ordinal);

            content[^1] ^= 1;
            await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        }

        Assert.StartsWith("Hello", await RunAsync(0), StringComparison.Ordinal);
    }

    public void Dispose() => _workshop.Dispose();

    private void WriteContract()
    {
        _workshop.Write("Acme.Contract/Acme.Contract.csproj", Some.Library());
        _workshop.Write("Acme.Contract/IGreeter.cs", "namespace Acme; public interface IGreeter { string Greet(); }");
        _workshop.Write("Acme.Words/Acme.Words.csproj", Some.Library());
        _workshop.Write("Acme.Words/Words.cs", "namespace Acme; public static class Words { public static string Greeting => \"Hello from the words\"; }");
    }

    // The contract is the program's; the words and the native library are the plugin's own.
    private void WritePlugin()
    {
        _workshop.Write($"{Plugin}/{Plugin}.csproj", Some.Plugin("""
            <PropertyGroup>
              <OtumatPackDependencies>true</OtumatPackDependencies>
              <NoWarn>$(NoWarn);CS1591</NoWarn>
            </PropertyGroup>
            <ItemGroup>
              <ProjectReference Include="../Acme.Contract/Acme.Contract.csproj" Private="false" PrivateAssets="all" />
              <ProjectReference Include="../Acme.Words/Acme.Words.csproj" PrivateAssets="all" />
              <None Include="libacme.so" Pack="true" PackagePath="runtimes/linux-x64/native/" />
            </ItemGroup>
            """));
        _workshop.Write($"{Plugin}/Greeter.cs", """
            using System.Runtime.InteropServices;

            namespace Acme;

            public sealed class Greeter : IGreeter
            {
                public string Greet() => $"{Words.Greeting}, process {(ProcessNumber() == System.Environment.ProcessId ? "number known" : "unknown")}";

                [DllImport("acme", EntryPoint = "SystemNative_GetPid")]
                private static extern int ProcessNumber();
            }
            """);

        // A native library that every machine with .NET has, under a name that none has.
        File.Copy(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.so"), _workshop[Plugin, "libacme.so"]);
    }

    private void WriteProgram()
    {
        _workshop.Write("Base/Base.csproj", Some.Program($"""
            <PackageReference Include="{Plugin}" Version="1.0.0" />
            <ProjectReference Include="../Acme.Contract/Acme.Contract.csproj" />
            <Reference Include="{AppContext.BaseDirectory}Otumat.dll" />
            """));
        _workshop.Write("Base/Program.cs", $$"""
            using Acme;
            using Otumat.Trust;

            var store = TrustStore.Open(Path.Combine(AppContext.BaseDirectory, "trust"));
            store.Add(new TrustedKey { Key = VerificationKey.FromFile(args[0]), Scope = "Acme.*" });
            var loader = new TrustedPluginLoader(new TrustedPluginLoaderOptions { Store = store, SharedAssemblies = ["Acme.Contract"] });
            try
            {
                using var plugin = loader.Load("{{Plugin}}", Path.Combine(AppContext.BaseDirectory, "plugins", "{{Plugin}}"));
                var greeter = (IGreeter)Activator.CreateInstance(plugin.Assembly.GetType("Acme.Greeter", throwOnError: true)!)!;
                Console.WriteLine(greeter.Greet());
                return 0;
            }
            catch (UntrustedPluginException refused)
            {
                Console.WriteLine(refused.Message);
                return 1;
            }
            """);
    }

    private Task<string> PushAsync(string package) => DotnetAsync(0, "nuget", "push", package, "--source", _workshop.Feed);

    private Task<string> RunAsync(int code) => DotnetAsync(code, _workshop["Base", "bin", "Debug", "net10.0", "Base.dll"], _workshop["key.pub"]);

    private static async Task<string> DotnetAsync(int code, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode == code, output);
        return output;
    }
}
