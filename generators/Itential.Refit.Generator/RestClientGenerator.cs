using Itential.Generators;
using Itential.Refit.Generator.Emitting;
using Itential.Refit.Generator.Model;
using Itential.Refit.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator;

/// <summary>Writes a client for each annotated interface.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RestClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ClientCandidate.IsMatch(node), static (found, token) => ClientParser.Parse(found, token))
            .Where(static result => result is not null)
            .Select(static (result, _) => result!)
            .WithTrackingName(TrackingNames.Parse);

        var models = parsed
            .Select(static (result, _) => result.Client)
            .Where(static client => client is not null)
            .Select(static (client, _) => client!)
            .WithTrackingName(TrackingNames.Model);

        var names = models
            .Select(static (client, _) => client.Name)
            .Collect()
            .Select(static (clients, _) => clients.OrderBy(client => client.Interface, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.ClientNames);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic));
        context.RegisterImplementationSourceOutput(models, static (output, client) => output.AddSource(client.HintName, ClientEmitter.Emit(client)));
        context.RegisterImplementationSourceOutput(names, static (output, clients) => Register(output, clients));
    }

    private static void Register(SourceProductionContext output, EquatableArray<ClientName> clients)
    {
        if (clients.Count > 0)
        {
            output.AddSource(RegistrationEmitter.HintName, RegistrationEmitter.Emit(clients));
        }
    }
}
