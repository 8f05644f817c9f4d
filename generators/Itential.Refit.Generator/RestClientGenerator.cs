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

        var used = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ClientUse.IsMatch(node), static (found, token) => ClientUseParser.Parse(found, token))
            .Where(static result => result is not null)
            .Select(static (result, _) => result!)
            .WithTrackingName(TrackingNames.ParseUses);

        var models = Clients(parsed).WithTrackingName(TrackingNames.Model);

        // Every call that asks for the same client makes the same model.
        var closed = Clients(used)
            .Collect()
            .SelectMany(static (clients, _) => clients.GroupBy(client => client.Name.Class, StringComparer.Ordinal).Select(group => group.First()))
            .WithTrackingName(TrackingNames.ClosedModel);

        var names = models
            .Select(static (client, _) => client.Name)
            .Collect()
            .Combine(closed.Select(static (client, _) => client.Name).Collect())
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right).OrderBy(client => client.Interface, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(TrackingNames.ClientNames);

        var files = Files(models)
            .Collect()
            .Combine(Files(closed).Collect())
            .Select(static (pair, _) => pair.Left.AddRange(pair.Right).Distinct().ToEquatableArray());

        var sameFiles = names
            .Select(static (clients, _) => FileNames.Shared(clients))
            .WithTrackingName(TrackingNames.SharedFileNames);

        var isPublishedSmall = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => PublishFacts.IsTrimmed(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Publish);

        var isOnDemand = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => RegistrationMode.IsOnDemand(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Registration);

        // A fault of a generic interface shows in each of its closed uses, a caution in each derived interface.
        var diagnostics = Faults(parsed, isPublishedSmall)
            .Collect()
            .Combine(Faults(used, isPublishedSmall).Collect())
            .SelectMany(static (pair, _) => pair.Left.AddRange(pair.Right).Distinct())
            .WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(diagnostics, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterImplementationSourceOutput(models.Combine(sameFiles), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterImplementationSourceOutput(closed.Combine(sameFiles), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterImplementationSourceOutput(names.Combine(files).Combine(isOnDemand), static (output, pair) => Register(output, pair.Left.Left, pair.Left.Right, pair.Right));
    }

    private static IncrementalValuesProvider<ClientModel> Clients(IncrementalValuesProvider<ParseResult> results) => results
        .Select(static (result, _) => result.Client)
        .Where(static client => client is not null)
        .Select(static (client, _) => client!);

    private static IncrementalValuesProvider<Fault> Faults(IncrementalValuesProvider<ParseResult> results, IncrementalValueProvider<bool> isPublishedSmall) => results
        .Combine(isPublishedSmall)
        .SelectMany(static (pair, _) => pair.Right ? pair.Left.Faults.Concat(pair.Left.Cautions.Select(fault => fault with { Severity = DiagnosticSeverity.Error })) : pair.Left.Faults.Concat(pair.Left.Cautions));

    /// <summary>What the registration's file begins with, beside what every file does.</summary>
    private static IncrementalValuesProvider<FileModel> Files(IncrementalValuesProvider<ClientModel> clients) => clients
        .Select(static (client, _) => client.FileOfInterface)
        .Where(static file => file.Aliases.Count + file.Experiments.Count > 0);

    private static void Emit(SourceProductionContext output, ClientModel client, EquatableArray<string> sameFiles) =>
        output.AddSource(FileNames.Of(client.Name, sameFiles), ClientEmitter.Emit(client));

    private static void Register(SourceProductionContext output, EquatableArray<GeneratedName> clients, EquatableArray<FileModel> files, bool isOnDemand)
    {
        if (clients.Count > 0)
        {
            output.AddSource(RegistrationEmitter.HintName, RegistrationEmitter.Emit(clients, files, isOnDemand));
        }
    }
}
