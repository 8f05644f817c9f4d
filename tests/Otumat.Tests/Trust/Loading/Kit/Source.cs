using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Otumat.Tests.Trust.Loading;

/// <summary>Source text that becomes an assembly.</summary>
internal sealed record Source(string Name, string Text)
{
    private static readonly Dictionary<string, MetadataReference> Program = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .DistinctBy(path => Path.GetFileNameWithoutExtension(path))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), MetadataReference (path) => MetadataReference.CreateFromFile(path));

    public string Version { get; init; } = "1.0.0.0";

    /// <summary>What it needs beside the program's assemblies, or instead of them.</summary>
    public IReadOnlyList<Source> References { get; init; } = [];

    /// <summary>A class that greets with what an expression says.</summary>
    public static Source Greeter(string name, string expression, string members = "") => new(
        name,
        $$"""public class Greeter : Otumat.Tests.Trust.Loading.IGreeter { public string Greet() => {{expression}}; {{members}} }""");

    /// <summary>A class with one text.</summary>
    public static Source Word(string name, string word, string version = "1.0.0.0") => new(name, $$"""public static class Word { public static string Text() => "{{word}}"; }""") { Version = version };

    public byte[] Compile() => CompileWithSymbols().Assembly;

    public (byte[] Assembly, byte[] Symbols) CompileWithSymbols()
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"[assembly: System.Reflection.AssemblyVersion(\"{Version}\")]");
        var trees = new[] { version, Text }.Select(text => CSharpSyntaxTree.ParseText(text, path: "plugin.cs", encoding: System.Text.Encoding.UTF8));

        var own = References.Select(source => MetadataReference.CreateFromImage(source.Compile()));
        var programs = Program.Where(pair => References.All(source => source.Name != pair.Key)).Select(pair => pair.Value);
        var compilation = CSharpCompilation.Create(Name, trees, [.. own, .. programs], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return (assembly.ToArray(), symbols.ToArray());
    }
}
