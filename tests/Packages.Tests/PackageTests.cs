using System.Reflection.Metadata;
using Packages.Tests.Packed;
using Packages.Tests.Rules;
using Packages.Tests.Symbols;
using TestKit;

namespace Packages.Tests;

/// <summary>The packages of this repository keep the rules.</summary>
public sealed class PackageTests(PackedFolder packed)
{
    [Fact]
    public void Packages_AreThoseOfTheProjects()
    {
        string[] unpacked = ["Otumat.Collector"];
        var projects = Directory.GetFiles(RepositoryFolder.In("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(projects.Except(unpacked).Order(StringComparer.Ordinal), packed.Packages.Select(package => package.Id).Order(StringComparer.Ordinal));
        Assert.Equal(packed.Packages.Select(package => package.Id).Except(["Otumat.Build"]), packed.SymbolPackages.Select(package => package.Id));
        Assert.Single(packed.Packages.Select(package => package.Version).Distinct());
    }

    [Fact]
    public void Packages_DescribeThemselves() => None(packed.Packages.SelectMany(package => DescriptionRules.Violations(package, Origin.Here)));

    [Fact]
    public void Packages_DependOnWhatIsNamed()
    {
        var own = packed.Packages.Select(package => package.Id).ToList();
        var central = File.ReadAllText(RepositoryFolder.In("Directory.Packages.props"));

        Assert.NotEmpty(packed.Packages.SelectMany(package => package.Dependencies));
        None(packed.Packages.SelectMany(package => DependencyRules.Violations(package, own, central)));
    }

    [Fact]
    public void Assemblies_HaveSymbolsWithTheirSources()
    {
        var published = new Dictionary<BlobContentId, PortableSymbols>();
        foreach (var symbols in packed.SymbolPackages.SelectMany(package => package.Entries).Where(entry => entry.Key.EndsWith(".pdb", StringComparison.Ordinal)).Select(entry => PortableSymbols.Read(entry.Value)))
        {
            published[symbols.Id] = symbols;
        }

        Assert.Equal(OwnAssemblies.Names.Except(["Otumat.Collector.dll"]).Order(StringComparer.Ordinal), packed.Packages.SelectMany(package => OwnAssemblies.Of(package, OwnAssemblies.Names)).Select(entry => Path.GetFileName(entry.Key)).Distinct().Order(StringComparer.Ordinal));
        None(packed.Packages.SelectMany(package => SymbolRules.Violations(package, OwnAssemblies.Names, published, Origin.Here)));
    }

    [Fact]
    public void Packages_HoldNoFolderOfAMachine() => None(packed.Packages.Concat(packed.SymbolPackages).SelectMany(package => FolderRules.Violations(package, RepositoryFolder.Root)));

    private static void None(IEnumerable<string> violations)
    {
        var found = violations.Distinct().ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Prepend($"{found.Count} found:")));
    }
}
