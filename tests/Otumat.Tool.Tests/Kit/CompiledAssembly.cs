using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Otumat.Tool.Tests;

/// <summary>Assemblies of one test, compiled from text.</summary>
internal static class CompiledAssembly
{
    private static readonly MetadataReference[] References =
    [
        MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        MetadataReference.CreateFromFile(System.Reflection.Assembly.Load("System.Runtime").Location),
        MetadataReference.CreateFromFile(typeof(Usage.UsageTrackingAttribute).Assembly.Location),
    ];

    /// <summary>Writes an assembly into a folder and gives its path.</summary>
    public static string Write(TemporaryFolder folder, string source, string name = "Package")
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = folder[name + ".dll"];
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
