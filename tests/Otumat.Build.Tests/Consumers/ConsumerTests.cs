namespace Otumat.Build.Tests;

/// <summary>A program gets the plugin into its plugin folder, exactly as it was packed, and nowhere else.</summary>
public sealed class ConsumerTests(PackedPlugin plugin) : IClassFixture<PackedPlugin>
{
    private const string Id = PackedPlugin.Id;

    private readonly Workshop _workshop = plugin.Workshop;

    [Fact]
    public async Task Build_OfAProgramThatReferencesThePlugin_KeepsItInItsFolderUpToDateAndExact()
    {
        UseVersion("Kept", "1.0.0");
        var run = (await _workshop.RunAsync("build", "Kept")).Succeeded();

        Assert.Contains("acme props: read", run.Output, StringComparison.Ordinal);
        Assert.Equal([.. Unit("old.so")], Plugin("Kept", "bin", "Debug", "net10.0"));
        Assert.Equal(["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json"], Flat("Kept", "bin", "Debug", "net10.0"));
        Assert.DoesNotContain("Acme", File.ReadAllText(_workshop["Kept", "bin", "Debug", "net10.0", "App.deps.json"]), StringComparison.Ordinal);
        Same("1.0.0", "Kept", "bin", "Debug", "net10.0");

        // A new version has the same times, and one file less.
        _workshop.Write($"{Id}/Greeter.cs", Some.Greeter.Replace("one", "two", StringComparison.Ordinal));
        (await _workshop.PackAsync(Id, "-p:PackageVersion=2.0.0", "--no-restore")).Succeeded();
        UseVersion("Kept", "2.0.0");
        (await _workshop.RunAsync("build", "Kept")).Succeeded();
        Assert.Equal([.. Unit()], Plugin("Kept", "bin", "Debug", "net10.0"));
        Same("2.0.0", "Kept", "bin", "Debug", "net10.0");

        // Back again, over a file of a stranger and a changed one.
        UseVersion("Kept", "1.0.0");
        _workshop.Write($"Kept/bin/Debug/net10.0/plugins/{Id}/stranger.dll", "stranger");
        _workshop.Write($"Kept/bin/Debug/net10.0/plugins/{Id}/{Id}.xml", "changed");
        (await _workshop.RunAsync("build", "Kept")).Succeeded();
        Assert.Equal([.. Unit("old.so")], Plugin("Kept", "bin", "Debug", "net10.0"));
        Same("1.0.0", "Kept", "bin", "Debug", "net10.0");

        (await _workshop.RunAsync("clean", "Kept")).Succeeded();
        Assert.Empty(_workshop.FilesBelow("Kept", "bin", "Debug", "net10.0", "plugins"));
    }

    [Fact]
    public async Task Build_WithoutThePluginAnyMore_TakesItAway()
    {
        UseVersion("Left", "1.0.0");
        (await _workshop.RunAsync("build", "Left")).Succeeded();
        WriteProgram("Left", "");

        (await _workshop.RunAsync("build", "Left")).Succeeded();

        Assert.Empty(_workshop.FilesBelow("Left", "bin", "Debug", "net10.0", "plugins"));
    }

    [Fact]
    public async Task Publish_InEveryForm_PutsThePluginBesideTheProgram()
    {
        UseVersion("Published", "1.0.0");
        _workshop.Write($"out/plugins/{Id}/{Id}.trust.json", "of an older version");
        _workshop.Write($"out/plugins/{Id}/older.dll", "of an older version");

        (await _workshop.RunAsync("publish", "Published", "-o", _workshop["out"])).Succeeded();

        Assert.Equal([.. Unit("old.so")], Plugin("out"));
        Same("1.0.0", "out");
        Assert.DoesNotContain(Flat("out"), file => file.Contains("Acme", StringComparison.Ordinal));
        Assert.DoesNotContain("Acme", File.ReadAllText(_workshop["out", "App.deps.json"]), StringComparison.Ordinal);

        (await _workshop.RunAsync("publish", "Published", "-r", "linux-x64", "--self-contained", "-p:PublishSingleFile=true", "-o", _workshop["single"])).Succeeded();

        Assert.Equal(["App.pdb"], Flat("single"));
        Same("1.0.0", "single");
        Assert.Equal(-1, File.ReadAllBytes(_workshop["single", "App"]).AsSpan().IndexOf("Acme.Plugin"u8));
    }

    [Fact]
    public async Task Run_OfAProgramThatGetsThePluginByAProject_FindsIt()
    {
        _workshop.Write("Library/Library.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"{Id}\" Version=\"1.0.0\" /></ItemGroup></Project>");
        WriteProgram("ByProject", "<ProjectReference Include=\"../Library/Library.csproj\" />");

        (await _workshop.RunAsync("build", "ByProject")).Succeeded();

        Same("1.0.0", "ByProject", "bin", "Debug", "net10.0");
        Assert.Equal(["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "Library.dll", "Library.pdb"], Flat("ByProject", "bin", "Debug", "net10.0"));
        var run = await Dotnet.RunAsync(_workshop.Folder, _workshop["packages"], _workshop.Variables, "run", "--project", "ByProject", "--no-build");
        Assert.Equal("1", run.Succeeded().Output.Trim());
    }

    [Fact]
    public async Task Build_ThatUsesATypeOfThePlugin_DoesNotCompile()
    {
        UseVersion("Compiled", "1.0.0");
        _workshop.Write("Compiled/Program.cs", "System.Console.WriteLine(Acme.Greeter.Text);");

        var run = await _workshop.RunAsync("build", "Compiled");

        run.FailedWith("CS0103");
    }

    private void UseVersion(string folder, string version) => WriteProgram(folder, $"<PackageReference Include=\"{Id}\" Version=\"{version}\" />");

    private void WriteProgram(string folder, string items)
    {
        _workshop.Write($"{folder}/App.csproj", Some.Program(items));
        _workshop.Write($"{folder}/Program.cs", "System.Console.WriteLine(System.IO.Directory.GetFiles(System.IO.Path.Combine(System.AppContext.BaseDirectory, \"plugins\"), \"*.dll\", System.IO.SearchOption.AllDirectories).Length);");
    }

    private static IEnumerable<string> Unit(params string[] further) =>
        new[] { $"{Id}.dll", $"{Id}.trust.json", $"{Id}.trust.sig", $"{Id}.xml", "runtimes/linux-x64/native/acme.so" }.Concat(further).Order(StringComparer.Ordinal);

    private string[] Plugin(params string[] output) => _workshop.FilesBelow([.. output, "plugins", Id]);

    private string[] Flat(params string[] output) => [.. _workshop.FilesBelow(output).Where(file => !file.StartsWith("plugins/", StringComparison.Ordinal) && file is not ("App" or "App.exe"))];

    private void Same(string version, params string[] output)
    {
        var package = _workshop.Package(Id, version);
        foreach (var file in Plugin(output))
        {
            var part = file.StartsWith("runtimes/", StringComparison.Ordinal) ? file : $"lib/net10.0/{file}";
            Assert.Equal(package[part], File.ReadAllBytes(_workshop[[.. output, "plugins", Id, .. file.Split('/')]]));
        }

        Assert.NotEmpty(Plugin(output));
    }
}
