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
        var files = context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Select(static (tree, token) => SourceFile.Of(tree, token))
            .WithTrackingName(InterceptorSteps.SourceFiles);

        var referenced = context.MetadataReferencesProvider
            .Select(static (reference, token) => ReferencedNames.Of(reference, token))
            .Collect();

        var names = files
            .Select(static (file, _) => file.Marks)
            .Where(static marks => !marks.IsEmpty)
            .Collect()
            .Combine(referenced)
            .Select(static (found, _) => TracedNames.Of(FileMarks.TracedMethods(found.Left), found.Right))
            .WithTrackingName(InterceptorSteps.TracedNames);

        var candidates = files
            .Combine(names)
            .Select(static (pair, token) => CandidateFile.Of(pair.Left, pair.Right, token))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(InterceptorSteps.Candidates);

        var settings = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectSettings.Of(pair.Left, pair.Right.GlobalOptions));

        var declarations = files
            .Select(static (file, _) => file.Declarations)
            .Collect()
            .Select(static (hashes, _) => DeclarationHash.Combine(hashes))
            .WithTrackingName(InterceptorSteps.Declarations);

        var surroundings = settings
            .Combine(declarations)
            .Combine(context.MetadataReferencesProvider.Collect())
            .Combine(context.CompilationProvider);

        var parsed = candidates
            .Combine(surroundings)
            .Select(static (input, _) => new BindableFile(input.Left, input.Right.Left.Left.Left, input.Right.Left.Left.Right, input.Right.Left.Right, input.Right.Right))
            .WithTrackingName(InterceptorSteps.Bindable)
            .Select(static (file, token) => file.Parse(token))
            .WithTrackingName(InterceptorSteps.Parse);

        var models = parsed
            .Select(static (result, _) => result.File)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(InterceptorSteps.Model);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Faults)
            .WithTrackingName(InterceptorSteps.Diagnostics);

        context.RegisterSourceOutput(diagnostics, static (output, fault) => output.ReportDiagnostic(fault.ToDiagnostic()));
        context.RegisterSourceOutput(
            models.Collect().Combine(settings).Select(static (pair, _) => pair.Left.Length > 0 && !pair.Right.AllowsInterceptors),
            static (output, isOff) =>
            {
                if (isOff)
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
