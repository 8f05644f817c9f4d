using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Packages.Tests.Kit;

/// <summary>A compiled assembly and its symbols.</summary>
/// <param name="Assembly">Its bytes.</param>
/// <param name="Symbols">Its symbols; empty when the assembly holds them.</param>
internal sealed record SomeAssembly(byte[] Assembly, byte[] Symbols)
{
    /// <param name="path">The path of its one source file.</param>
    /// <param name="map">The map of SourceLink; null for none.</param>
    /// <param name="embedsSymbols">Puts the symbols into the assembly.</param>
    /// <param name="embedsSource">Puts the source into the symbols.</param>
    /// <param name="code">The source.</param>
    public static SomeAssembly Compile(string path, string? map, bool embedsSymbols = false, bool embedsSource = false, string code = "public static class One { public static int Two() => 2; }")
    {
        var text = SourceText.From(code, Encoding.UTF8);
        var compilation = CSharpCompilation.Create(
            "Acme.One",
            [CSharpSyntaxTree.ParseText(text, path: path)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(
            assembly,
            embedsSymbols ? null : symbols,
            sourceLinkStream: map is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(map)),
            embeddedTexts: embedsSource ? [EmbeddedText.FromSource(path, text)] : null,
            options: new EmitOptions(debugInformationFormat: embedsSymbols ? DebugInformationFormat.Embedded : DebugInformationFormat.PortablePdb, pdbFilePath: "Acme.One.pdb"));
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return new SomeAssembly(assembly.ToArray(), symbols.ToArray());
    }
}
