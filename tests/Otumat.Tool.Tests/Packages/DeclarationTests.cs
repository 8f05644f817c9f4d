using Otumat.Usage;

namespace Otumat.Tool.Tests.Packages;

public sealed class DeclarationTests
{
    private const string Minimal = """[assembly: Otumat.Usage.UsageTracking("An Author", "datajoint", "DataJoint", "https://usage.example.com", EventNames = new[] { "import" })]""";

    [Fact]
    public void Declaration_WithEverything_GivesTheSettings()
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, """
            [assembly: System.Reflection.AssemblyInformationalVersion("1.2.3-beta+0123456789abcdef")]
            [assembly: Otumat.Usage.UsageTracking("An Author", "datajoint", "DataJoint", "https://usage.example.com",
                InstallRoute = "/a", EventRoute = "/b", RefreshRoute = "/c", DeviceRoute = "/d", RevokeRoute = "/e", ResponseTimeoutSeconds = 30,
                UploadFrequency = "1h30m", ClientId = "client", Scope = "other", NoticeVersion = 7,
                EventNames = new[] { "import", "fit" }, PropertyKeys = new[] { "rows" }, AllowTokenFile = true, LegacyWireFormat = true)]
            """);

        var options = DeclaredOptions.From(file, DeclarationReader.Read(file));

        Assert.Equal(
            ("An Author", "datajoint", "DataJoint", "1.2.3-beta", "https://usage.example.com"),
            (options.Author, options.DataDirectory, options.PackageName, options.PackageVersion, options.Host));
        Assert.Equal(
            ("/a", "/b", "/c", "/d", "/e"),
            (options.InstallRoute, options.EventRoute, options.RefreshRoute, options.DeviceRoute, options.RevokeRoute));
        Assert.Equal((TimeSpan.FromSeconds(30), (UsageInterval)"1h30m"), (options.ResponseTimeout, options.UploadFrequency));
        Assert.Equal(("client", "other", 7), (options.ClientId, options.Scope, options.NoticeVersion));
        Assert.Equal(["import", "fit"], options.EventNames);
        Assert.Equal(["rows"], options.PropertyKeys);
        Assert.Equal((true, UsageWireFormat.Legacy), (options.AllowTokenFile, options.WireFormat));
    }

    [Fact]
    public void Declaration_WithTheLeast_HasTheDefaultsOfTheLibrary()
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, "[assembly: System.Reflection.AssemblyVersion(\"4.3.2.1\")]" + Minimal);
        var expected = new UsageTrackingAttribute("An Author", "datajoint", "DataJoint", "https://usage.example.com") { EventNames = ["import"] }.ToOptions("4.3.2.1");

        var options = DeclaredOptions.From(file, DeclarationReader.Read(file));

        Assert.Equal(expected with { EventNames = options.EventNames, PropertyKeys = options.PropertyKeys }, options);
    }

    [Fact]
    public void Assembly_WhoseCodeWouldRun_IsOnlyRead()
    {
        using var folder = new TemporaryFolder();
        var marker = folder["it-ran"];
        var file = CompiledAssembly.Write(folder, $$"""
            {{Minimal}}
            static class Loaded { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() => System.IO.File.WriteAllText({{"\"" + marker + "\""}}, ""); }
            """);

        Assert.Equal("DataJoint", DeclaredOptions.From(file, DeclarationReader.Read(file)).PackageName);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Package");
        Assert.False(File.Exists(marker));
        File.Delete(file);
    }

    [Fact]
    public void Assembly_WithoutADeclaration_IsRefusedWithWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, "class Nothing { }");

        AssertRefused(file, "does not declare usage tracking", "--data-directory");
    }

    [Fact]
    public void File_ThatIsNoAssembly_IsRefused()
    {
        using var folder = new TemporaryFolder();

        AssertRefused(folder.Write("text.dll", "this is no assembly, though its name says so"), "not a .NET assembly");
        AssertRefused(folder.Write("empty.dll", ""), "not a .NET assembly");
        AssertRefused(folder["gone.dll"], "cannot be read");
        AssertRefused(folder.Path, "cannot be read");
    }

    [Fact]
    public void Assembly_ThatIsCutOffAnywhere_IsRefusedOrReadAsItIs()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(CompiledAssembly.Write(folder, Minimal));

        var refused = 0;
        for (var length = 1; length < whole.Length; length += 16)
        {
            var file = folder["cut.dll"];
            File.WriteAllBytes(file, whole[..length]);
            try
            {
                Assert.Equal("DataJoint", DeclarationReader.Read(file).Required[2]);
            }
            catch (ToolFailure)
            {
                refused = length;
            }
        }

        Assert.InRange(refused, whole.Length / 4, whole.Length);
    }

    [Theory]
    [InlineData("UploadFrequency = \"soon\"", "'soon' is not an upload interval")]
    [InlineData("InstallRoute = null", "InstallRoute has a value of another type")]
    [InlineData("EventNames = null", "EventNames has a value of another type")]
    public void Declaration_WithAValueThatCannotBe_IsRefused(string setting, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, $"""[assembly: Otumat.Usage.UsageTracking("A", "d", "p", "https://usage.example.com", {setting})]""");

        var failure = Assert.Throws<ToolFailure>(() => DeclaredOptions.From(file, DeclarationReader.Read(file)));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://usage.example.com", "EventNames = new[] { \"import\" }", "Use https")]
    [InlineData("https://usage.example.com", "Scope = \"\", EventNames = new[] { \"import\" }", "Scope")]
    [InlineData("https://usage.example.com", "Scope = \"x\"", "EventNames")]
    public async Task Declaration_ThatTheLibraryRefuses_IsToldWithTheFile(string host, string settings, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, $"""[assembly: Otumat.Usage.UsageTracking("A", "d", "p", "{host}", {settings})]""");

        var run = await ToolRun.RunAsync(Some.Host(), "status", "--assembly", file, "--data-root", folder.Path);

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"'{file}' declares usage tracking that cannot be: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string a, string b, string c, string d", "\"a\", \"b\", \"c\", \"d\", New = 1", "New is new to this version")]
    [InlineData("string a, string b", "\"a\", \"b\"", "a form that this version")]
    [InlineData("string a, string b, string c, int d", "\"a\", \"b\", \"c\", 4", "a form that this version")]
    public void Declaration_OfALaterLibrary_IsRefused(string parameters, string arguments, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = CompiledAssembly.Write(folder, $$"""
            [assembly: Otumat.Usage.UsageTracking({{arguments}})]
            namespace Otumat.Usage
            {
                class UsageTrackingAttribute : System.Attribute
                {
                    public UsageTrackingAttribute({{parameters}}) { }
                    public int New { get; set; }
                }
            }
            """);

        var failure = Assert.Throws<ToolFailure>(() => DeclaredOptions.From(file, DeclarationReader.Read(file)));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Update otumat", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string file, params string[] expected)
    {
        var failure = Assert.Throws<ToolFailure>(() => DeclarationReader.Read(file));

        Assert.Equal(ExitCode.Failed, failure.Code);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        Assert.All(expected, text => Assert.Contains(text, failure.Message, StringComparison.Ordinal));
    }
}
