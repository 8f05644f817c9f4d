using System.Collections.Immutable;
using Itential.Diagnostics.Generator.Emitting;
using Itential.Diagnostics.Generator.Model;
using Itential.Diagnostics.Generator.Parsing;
using Itential.Diagnostics.Generator.Parsing.Decoration;
using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator;

/// <summary>Writes a decorator for each traced interface.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DecoratorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.TraceAttribute,
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (found, token) => DeclaredInterfaceParser.Parse(found, token))
            .WithTrackingName(DecoratorSteps.Declared);

        var used = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => ClosedUse.IsMatch(node), static (found, token) => ClosedUseParser.Parse(found, token))
            .WithTrackingName(DecoratorSteps.Used);

        var models = declared
            .Where(static result => result.Decorator is not null)
            .Select(static (result, _) => result.Decorator!)
            .WithTrackingName(DecoratorSteps.Model);

        // Several places may use one type.
        var usedModels = used
            .Where(static result => result.Decorator is not null)
            .Select(static (result, _) => result.Decorator!)
            .Collect()
            .SelectMany(static (results, _) => results.GroupBy(model => model.Name.Class, StringComparer.Ordinal).Select(group => group.First()))
            .WithTrackingName(DecoratorSteps.UsedModel);

        var names = models.Collect()
            .Combine(usedModels.Collect())
            .Select(static (both, _) => Names(both.Left, both.Right))
            .WithTrackingName(DecoratorSteps.Names);

        var sameFiles = names
            .Select(static (items, _) => FileNames.Shared(items))
            .WithTrackingName(DecoratorSteps.SharedFileNames);

        var isOnDemand = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => RegistrationMode.IsOnDemand(options.GlobalOptions))
            .WithTrackingName(DecoratorSteps.Registration);

        var diagnostics = declared.Collect()
            .Combine(used.Collect())
            .SelectMany(static (both, _) => both.Left.Concat(both.Right).SelectMany(result => result.Faults).Distinct())
            .WithTrackingName(DecoratorSteps.Diagnostics);

        context.RegisterSourceOutput(diagnostics, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterImplementationSourceOutput(models.Combine(sameFiles), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterImplementationSourceOutput(usedModels.Combine(sameFiles), static (output, pair) => Emit(output, pair.Left, pair.Right));
        context.RegisterImplementationSourceOutput(names.Combine(isOnDemand), static (output, pair) => Register(output, pair.Left, pair.Right));
    }

    private static EquatableArray<GeneratedName> Names(ImmutableArray<DecoratorModel> declared, ImmutableArray<DecoratorModel> used) => declared
        .Concat(used)
        .Select(model => model.Name)
        .OrderBy(name => name.Interface, StringComparer.Ordinal)
        .ToEquatableArray();

    private static void Emit(SourceProductionContext output, DecoratorModel model, EquatableArray<string> sameFiles) =>
        output.AddSource(FileNames.Of(model.Name, sameFiles), DecoratorEmitter.Emit(model));

    private static void Register(SourceProductionContext output, EquatableArray<GeneratedName> names, bool isOnDemand)
    {
        if (names.Count > 0)
        {
            output.AddSource(DecoratorRegistrationEmitter.HintName, DecoratorRegistrationEmitter.Emit(names, isOnDemand));
        }
    }
}
