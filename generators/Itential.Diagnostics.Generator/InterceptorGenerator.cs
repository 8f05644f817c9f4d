using Itential.Diagnostics.Generator.Diagnostics;
using Itential.Diagnostics.Generator.Emitting;
using Itential.Diagnostics.Generator.Parsing.Interception;
using Itential.Generators;
using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator;

/// <summary>Intercepts the calls of methods that carry <c>[Trace]</c>, or whose class or struct does.</summary>
/// <remarks>
/// Two things are known of a file without its meaning, and kept as long as its text is the same: the names in it, and where a traced
/// method's name stands. Only what stands there is bound.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class InterceptorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.TraceAttribute, static (_, _) => true, static (found, token) => DeclarationParser.Parse(found, token))
            .WithTrackingName(InterceptorSteps.Declarations);

        var names = declarations
            .SelectMany(static (declaration, _) => declaration.Methods)
            .Collect()
            .Combine(context.MetadataReferencesProvider.Select(static (reference, token) => ReferencedNames.Of(reference, token)).Collect())
            .Select(static (found, _) => found.Left.Concat(found.Right.SelectMany(static names => names)).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(InterceptorSteps.TracedNames);

        var candidates = context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Select(static (tree, token) => FileNames.Of(tree, token))
            .WithTrackingName(InterceptorSteps.FileNames)
            .Combine(names)
            .Select(static (pair, token) => CandidateFile.Of(pair.Left, pair.Right, token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(InterceptorSteps.Candidates);

        var settings = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectSettings.Of(pair.Left, pair.Right.GlobalOptions));

        var parsed = candidates
            .Combine(settings)
            .Combine(context.CompilationProvider)
            .Select(static (input, token) => FileParser.Parse(input.Left.Left, input.Left.Right, input.Right, token))
            .WithTrackingName(InterceptorSteps.Parse);

        var models = parsed
            .Select(static (result, _) => result.File)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(InterceptorSteps.Model);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Faults)
            .WithTrackingName(InterceptorSteps.Diagnostics);

        context.RegisterSourceOutput(declarations.SelectMany(static (declaration, _) => declaration.Faults), static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterSourceOutput(diagnostics, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterSourceOutput(
            models.Collect().Combine(settings),
            static (output, pair) =>
            {
                if (pair.Left.Length > 0 && !pair.Right.AllowsInterceptors)
                {
                    output.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.InterceptorsOff, Location.None));
                }
            });
        context.RegisterImplementationSourceOutput(
            models.Combine(settings),
            static (output, pair) =>
            {
                if (pair.Right.AllowsInterceptors)
                {
                    output.AddSource(pair.Left.HintName, InterceptorFileEmitter.Emit(pair.Left));
                }
            });
    }
}
