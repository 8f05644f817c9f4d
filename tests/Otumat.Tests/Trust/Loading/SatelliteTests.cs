using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Assemblies of texts in the languages of people.</summary>
public sealed class SatelliteTests
{
    private const string Satellite = "de/Acme.Plugin.resources.dll";

    [Theory]
    [InlineData("de", "hallo")]
    [InlineData("de-AT", "hallo")]
    [InlineData("fr", "hello")]
    [InlineData("", "hello")]
    public void Text_ComesFromTheSatelliteOrIsNeutral(string culture, string expected)
    {
        using var author = new PluginAuthor();
        author.Write("Acme.Plugin.dll", Neutral()).Write(Satellite, Emit("Acme.Plugin.resources", "de", "hallo")).Sign();

        using var plugin = author.Load();

        Assert.Equal(expected, new ResourceManager("Texts", plugin.Assembly).GetString("greeting", CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void Satellite_SwappedAfterTheCheck_IsRefused()
    {
        using var author = new PluginAuthor();
        author.Write("Acme.Plugin.dll", Neutral()).Write(Satellite, Emit("Acme.Plugin.resources", "de", "hallo")).Sign();
        using var plugin = author.Load();
        author.Write(Satellite, Emit("Acme.Plugin.resources", "de", "bosh!"));

        var refusal = Assert.ThrowsAny<Exception>(() => plugin.Assembly.GetSatelliteAssembly(CultureInfo.GetCultureInfo("de"))).Innermost();

        Assert.Contains(Satellite, refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Neutral() => Emit(PluginAuthor.Id, "", "hello");

    private static byte[] Emit(string name, string culture, string greeting)
    {
        var resources = new MemoryStream();
        using (var writer = new ResourceWriter(resources))
        {
            writer.AddResource("greeting", greeting);
            writer.Generate();
            resources = new MemoryStream(resources.ToArray());
        }

        using var assembly = new MemoryStream();
        var tree = CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyCulture(\"{culture}\")][assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]");
        var result = CSharpCompilation
            .Create(name, [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(assembly, manifestResources: [new ResourceDescription(culture.Length == 0 ? "Texts.resources" : $"Texts.{culture}.resources", () => resources, isPublic: true)]);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }
}
