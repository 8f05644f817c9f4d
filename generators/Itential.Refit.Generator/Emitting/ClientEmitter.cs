using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the class of one client.</summary>
internal static class ClientEmitter
{
    public static SourceText Emit(ClientModel client)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer, [client.File]);
        writer.Line(FileEmitter.GeneratedCode)
            .Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")
            .Open($"internal sealed class {client.Name.Class} : {client.Name.Interface}");
        Fields(writer, client);
        Constructor(writer, client);
        foreach (var method in client.Methods)
        {
            writer.Line();
            new MethodEmitter(writer, client, method).Emit();
        }

        Properties(writer, client);
        Others(writer, client);
        foreach (var item in client.Enums)
        {
            writer.Line();
            EnumEmitter.Emit(writer, item);
        }

        writer.Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }

    private static bool KeepsHttpClient(ClientModel client) => client.IsDisposable || client.HttpClientProperties.Count > 0;

    private static void Fields(SourceWriter writer, ClientModel client)
    {
        const string Operation = KnownNames.Requests + "Operation";
        foreach (var method in client.Methods)
        {
            var operation = method.Operation;
            var timeout = operation.TimeoutMilliseconds == 0 ? "" : $", {operation.TimeoutMilliseconds}";
            writer.Line($"private static readonly {Operation} {operation.Field} = new {Operation}({CSharpText.Literal(operation.Name)}, {CSharpText.Literal(operation.Route)}{timeout}){OperationEmitter.Initializer(operation)};");
        }

        foreach (var verb in client.Verbs)
        {
            writer.Line($"private static readonly {KnownNames.HttpMethod} {verb.Field} = new {KnownNames.HttpMethod}({CSharpText.Literal(verb.Name)});");
        }

        foreach (var converter in client.Converters)
        {
            writer.Line($"private static readonly {converter.Interface} {converter.Field} = new {converter.Type}();");
        }

        if (client.Methods.Count > 0)
        {
            writer.Line();
        }

        writer.Line($"private readonly {KnownNames.Requests}RequestExecutor {client.ExecutorField};");
        if (KeepsHttpClient(client))
        {
            writer.Line($"private readonly {KnownNames.HttpClient} {client.HttpField};");
        }

        foreach (var address in client.Methods.Select(method => method.AddressField).OfType<string>())
        {
            writer.Line($"private {KnownNames.Requests}ConstantAddress? {address};");
        }

        foreach (var codec in client.Codecs)
        {
            writer.Line($"private {KnownNames.Requests}ContentCodec<{codec.Type}>? {codec.Field};");
        }

        foreach (var property in client.Properties)
        {
            writer.Line($"private {property.Type} {property.Field}{(property.StartsNull ? " = null!" : "")};");
        }
    }

    private static void Properties(SourceWriter writer, ClientModel client)
    {
        foreach (var property in client.Properties)
        {
            writer.Line().Open($"{property.Type} {property.DeclaringType}.{property.Name}");
            if (property.IsReadable)
            {
                writer.Line($"get => {property.Field};");
            }

            writer.Line($"set => {property.Field} = value;")
                .Close();
        }
    }

    private static void Constructor(SourceWriter writer, ClientModel client)
    {
        writer.Line()
            .Open($"public {client.Name.Class}({KnownNames.HttpClient} http, {KnownNames.Settings} settings)")
            .Line($"{client.ExecutorField} = new {KnownNames.Requests}RequestExecutor(http, settings);");
        if (KeepsHttpClient(client))
        {
            writer.Line($"{client.HttpField} = http;");
        }

        writer.Close();
    }

    private static void Others(SourceWriter writer, ClientModel client)
    {
        foreach (var declaring in client.HttpClientProperties)
        {
            writer.Line().Line($"{KnownNames.HttpClient} {declaring}.Client => {client.HttpField};");
        }

        if (client.IsDisposable)
        {
            writer.Line().Line($"void global::System.IDisposable.Dispose() => {client.HttpField}.Dispose();");
        }
    }
}
