using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints the interceptors of one source file.</summary>
internal static class InterceptorFileEmitter
{
    public static SourceText Emit(InterceptedFile file)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer);
        writer.Line($"// The traced calls of {file.SourceName}.");
        foreach (var attribute in FileEmitter.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Line("[global::System.Obsolete] // so that it may name what is")
            .Open("file static class Interceptors");
        for (var i = 0; i < file.Interceptors.Count; i++)
        {
            var method = file.Interceptors[i].Method;
            writer.Line($"private static readonly {KnownNames.TracedMethod} __method{i} = new {KnownNames.TracedMethod}({CSharpText.Literal(method.TraceType)}, {CSharpText.Literal(method.TraceName)});");
        }

        for (var i = 0; i < file.Interceptors.Count; i++)
        {
            writer.Line();
            new InterceptorEmitter(writer, file.Interceptors[i], i).Emit();
        }

        writer.Close();
        FileEmitter.End(writer);
        InterceptsLocation(writer);
        return writer.ToSourceText();
    }

    // The compiler knows the attribute by its name; a declaration for this file alone meets no other.
    private static void InterceptsLocation(SourceWriter writer) => writer
        .Line()
        .Open("namespace System.Runtime.CompilerServices")
        .Line("[global::System.AttributeUsage(global::System.AttributeTargets.Method, AllowMultiple = true)]")
        .Open("file sealed class InterceptsLocationAttribute : global::System.Attribute")
        .Open("public InterceptsLocationAttribute(int version, string data)")
        .Line("_ = version;")
        .Line("_ = data;")
        .Close()
        .Close()
        .Close();
}
