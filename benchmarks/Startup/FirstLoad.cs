using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Benchmarks.Generator;
using Itential.Refit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Startup;

/// <summary>Times what happens once: an assembly of 200 clients is loaded and tells how they are made.</summary>
internal static class FirstLoad
{
    private const int Interfaces = 200;

    public static void Report()
    {
        var assembly = Load();
        var start = Stopwatch.GetTimestamp();
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"First load of {Interfaces} clients: {elapsed.TotalMilliseconds:0.0} ms, {elapsed.TotalMicroseconds / Interfaces:0.0} us a client"));
    }

    private static System.Reflection.Assembly Load()
    {
        CSharpGeneratorDriver.Create([new RestClientGenerator().AsSourceGenerator()], parseOptions: ClientProject.Options)
            .RunGeneratorsAndUpdateCompilation(ClientProject.Create(Interfaces, classes: 0), out var output, out _);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }
}
