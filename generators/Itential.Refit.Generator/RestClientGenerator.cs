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

        var sameFiles = names
            .Select(static (clients, _) => FileNames.Shared(clients))
            .WithTrackingName(TrackingNames.SharedFileNames);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Faults)
            .WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(diagnostics, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterImplementationSourceOutput(
            models.Combine(sameFiles),
            static (output, pair) => output.AddSource(FileNames.Of(pair.Left.Name, pair.Right), ClientEmitter.Emit(pair.Left)));
        context.RegisterImplementationSourceOutput(names, static (output, clients) => Register(output, clients));
    }

    private static void Register(SourceProductionContext output, EquatableArray<GeneratedName> clients)
    {
        if (clients.Count > 0)
        {
            output.AddSource(RegistrationEmitter.HintName, RegistrationEmitter.Emit(clients));
        }
    }
}
