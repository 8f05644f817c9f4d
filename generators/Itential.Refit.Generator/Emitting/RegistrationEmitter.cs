using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the module initializer that tells the runtime how each client is made.</summary>
internal static class RegistrationEmitter
{
    public const string HintName = "ClientRegistration.g.cs";

    public static SourceText Emit(EquatableArray<GeneratedName> clients, EquatableArray<FileModel> files)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer, files);
        writer.Line(FileEmitter.GeneratedCode)
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")
            .Open("internal static class ClientRegistration")
            .Line("[global::System.Runtime.CompilerServices.ModuleInitializer]")
            .Open("internal static void Register()");
        foreach (var client in clients)
        {
            writer.Line($"{KnownNames.Requests}GeneratedClients.Register<{client.Interface}>(static (http, settings) => new {client.Class}(http, settings));");
        }

        writer.Close().Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }
}
