using System.Runtime.InteropServices;
using System.Text.Json;
using Otumat.Trust;

namespace Otumat.Tests.Trust.Loading;

/// <summary>What counts as .NET itself. The tests for net8.0 bring .NET along, those for net10.0 use the one that is installed.</summary>
public sealed class FrameworkNamesTests
{
    [Fact]
    public void Names_AreThoseOfTheRuntimesOwnList()
    {
        var own = OfRuntime().ToList();
        var listed = FrameworkNames.Of(Environment.Version.Major).ToList();

        // A program's own list leaves out what it has a newer copy of; the copy is there all the same.
        Assert.NotEmpty(own);
        Assert.Subset(listed.ToHashSet(), own.ToHashSet());
        Assert.All(listed, name => Assert.True(File.Exists(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), $"{name}.dll")), name));
        Assert.All(listed, name => Assert.True(HostAssemblies.IsFramework(name), name));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(11, true)]
    public void Names_OfAVersion_HaveWhatItBrought(int version, bool has)
    {
        Assert.Contains("System.Runtime", FrameworkNames.Of(version));
        Assert.Equal(has, FrameworkNames.Of(version).Contains("System.Net.ServerSentEvents"));
    }

    [Theory]
    [InlineData("Otumat")]
    [InlineData("TestKit")]
    [InlineData("Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Microsoft.AspNetCore")]
    public void Names_OfThePrograms_AreNoFramework(string name) => Assert.False(HostAssemblies.IsFramework(name));

    // The file that lists what a runtime, or a program with a runtime of its own, consists of.
    private static IEnumerable<string> OfRuntime()
    {
        var folder = RuntimeEnvironment.GetRuntimeDirectory();
        var shared = Path.Join(folder, "Microsoft.NETCore.App.deps.json");
        var program = Path.Join(folder, "Otumat.Tests.deps.json");
        using var list = JsonDocument.Parse(File.ReadAllBytes(File.Exists(shared) ? shared : program));
        return list.RootElement.GetProperty("targets").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(library => library.Name.Contains("Microsoft.NETCore.App.Runtime.", StringComparison.Ordinal))
            .SelectMany(library => library.Value.GetProperty("runtime").EnumerateObject())
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))
            .Distinct()
            .ToList();
    }
}
