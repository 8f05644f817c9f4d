using Itential.Generators;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints the module initializer that tells the runtime how each interface is decorated.</summary>
internal static class DecoratorRegistrationEmitter
{
    public const string HintName = "TracedInterfaceRegistration.g.cs";

    public static SourceText Emit(EquatableArray<GeneratedName> decorators)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer);
        foreach (var attribute in FileEmitter.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open("internal static class TracedInterfaceRegistration")
            .Line("[global::System.Runtime.CompilerServices.ModuleInitializer]")
            .Open("internal static void Register()");
        foreach (var decorator in decorators)
        {
            writer.Line($"{KnownNames.TracedInterfaces}.Register<{decorator.Interface}>(static (instance, logger) => new {decorator.Class}(instance, logger));");
        }

        writer.Close().Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }
}
