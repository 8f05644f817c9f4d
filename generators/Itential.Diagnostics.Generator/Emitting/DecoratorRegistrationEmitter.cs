using Itential.Generators;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints what tells the runtime how each interface is decorated: all at once by the module initializer, or each by a method of its own.</summary>
internal static class DecoratorRegistrationEmitter
{
    public const string HintName = "TracedInterfaceRegistration.g.cs";

    public static SourceText Emit(EquatableArray<GeneratedName> decorators, bool isOnDemand)
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
        RegistrationCalls.Emit(
            writer,
            decorators,
            isOnDemand,
            KnownNames.TracedInterfaces + ".RegistersAll",
            decorator => $"{KnownNames.TracedInterfaces}.Register<{decorator.Interface}>(static (instance, logger) => new {decorator.Class}(instance, logger));");
        writer.Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }
}
