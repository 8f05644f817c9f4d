using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratorKit;

/// <summary>
/// A sample with what was generated for it, loaded beside copies of this SDK's assemblies that no one else uses, so that they read their switch
/// anew. It is asked by the static methods of its class <c>Probe</c>.
/// </summary>
internal sealed class LoadedSample : IDisposable
{
    private const string Switch = "Itential.RegistersAll";
    private readonly OwnAssemblies _assemblies = new();
    private readonly Type _probe;

    private LoadedSample(Stream sample)
    {
        var assembly = _assemblies.LoadFromStream(sample);
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        _probe = assembly.GetType("Probe", throwOnError: true)!;
    }

    /// <summary>Loads a sample in a program whose switch says whether all is registered.</summary>
    public static LoadedSample Load(CSharpCompilation compilation, GeneratorRun run, bool registersAll)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        using var sample = new MemoryStream();
        var result = compilation.AddSyntaxTrees(run.Sources.Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key))).Emit(sample);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        sample.Position = 0;
        AppContext.SetSwitch(Switch, registersAll);
        try
        {
            return new LoadedSample(sample);
        }
        finally
        {
            AppContext.SetSwitch(Switch, true);
        }
    }

    public bool Asks(string question) => (bool)_probe.GetMethod(question)!.Invoke(null, null)!;

    public void Tells(string order) => _probe.GetMethod(order)!.Invoke(null, null);

    public void Dispose() => _assemblies.Unload();

    private sealed class OwnAssemblies() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name!.StartsWith("Itential.", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
    }
}
