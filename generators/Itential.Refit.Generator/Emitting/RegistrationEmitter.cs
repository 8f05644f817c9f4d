using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints what tells the runtime how each client is made: all at once by the module initializer, or each by a method of its own.</summary>
internal static class RegistrationEmitter
{
    public const string HintName = "ClientRegistration.g.cs";

    public static SourceText Emit(EquatableArray<GeneratedName> clients, EquatableArray<FileModel> files, bool isOnDemand)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer, files);
        writer.Line(FileEmitter.GeneratedCode)
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")
            .Open("internal static class ClientRegistration")
            .Line("[global::System.Runtime.CompilerServices.ModuleInitializer]")
            .Open("internal static void Register()");
        RegistrationCalls.Emit(
            writer,
            clients,
            isOnDemand,
            KnownNames.Requests + "GeneratedClients.RegistersAll",
            client => $"{KnownNames.Requests}GeneratedClients.Register<{client.Interface}>(static (http, settings) => new {client.Class}(http, settings));");
        writer.Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }
}
