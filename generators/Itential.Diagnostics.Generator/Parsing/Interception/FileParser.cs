using System.Globalization;
using Itential.Diagnostics.Generator.Diagnostics;
using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Binds the places of one file where a traced method's name stands.</summary>
internal sealed class FileParser
{
    private readonly ProjectSettings _settings;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Fault> _faults = [];
    private readonly InterceptorSet _interceptors;
    private readonly Lazy<bool> _hasTwin;

    private FileParser(SyntaxTree tree, ProjectSettings settings, Compilation compilation, CancellationToken cancellationToken)
    {
        _settings = settings;
        _model = compilation.GetSemanticModel(tree);
        _cancellationToken = cancellationToken;
        _interceptors = new InterceptorSet(compilation);
        _hasTwin = new Lazy<bool>(() => compilation.SyntaxTrees.Any(other => IsTwin(tree, other)));
    }

    public static FileResult Parse(CandidateFile file, ProjectSettings settings, Compilation compilation, CancellationToken cancellationToken) =>
        new FileParser(file.Tree, settings, compilation, cancellationToken).Parse(file);

    private FileResult Parse(CandidateFile file)
    {
        foreach (var node in file.Nodes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (node is not SimpleNameSyntax name)
            {
                ParseImplicit(node);
            }
            else if (Invocations.Of(name) is { } invocation)
            {
                ParseCall(name, invocation);
            }
            else
            {
                ParseName(name);
            }
        }

        var interceptors = _interceptors.ToModels();
        return new FileResult(
            interceptors.Count == 0 ? null : new InterceptedFile(HintName(file.Tree.FilePath), Path.GetFileName(file.Tree.FilePath), interceptors),
            _faults.ToEquatableArray());
    }

    private void ParseCall(SimpleNameSyntax name, InvocationExpressionSyntax invocation)
    {
        var info = _model.GetSymbolInfo(invocation, _cancellationToken);
        if (info.CandidateReason == CandidateReason.LateBound)
        {
            ParseLateBound(name, info);
            return;
        }

        if (info.Symbol is not IMethodSymbol called || Definition(called) is var method && !TraceDecision.IsTraced(method) || IsLeftOut(method))
        {
            return;
        }

        var reason = Calls.Fault(called, invocation, _model, _cancellationToken) ?? Reachability.Fault(method, _model.Compilation) ?? TwinFault();
        if (reason is not null)
        {
            Report(DiagnosticDescriptors.CallNotTraced, name, reason);
        }
        else if (_model.GetInterceptableLocation(invocation, _cancellationToken) is { } location)
        {
            _interceptors.Add(method, called.ReducedFrom is not null, new CallSite(location.GetInterceptsLocationAttributeSyntax(), name.GetLocation().GetLineSpan().StartLinePosition.Line + 1));
        }
        else
        {
            Report(DiagnosticDescriptors.CallNotTraced, name, "the compiler takes no interceptor here; call the method in an ordinary statement");
        }
    }

    // A single candidate is told as the symbol, though it is called at run time like several.
    private void ParseLateBound(SimpleNameSyntax name, SymbolInfo info)
    {
        if (info.CandidateSymbols.Add(info.Symbol!).OfType<IMethodSymbol>().Any(static candidate => TraceDecision.IsTraced(Definition(candidate))))
        {
            Report(DiagnosticDescriptors.CallNotTraced, name, "an argument of type dynamic lets it be bound at run time; cast the argument");
        }
    }

    private void ParseName(SimpleNameSyntax name)
    {
        // Names of types, of properties and in nameof are no calls, and bind to no method or inside nameof.
        if (Invocations.IsInNameOf(name) || _model.GetSymbolInfo(name, _cancellationToken).Symbol is not IMethodSymbol method)
        {
            return;
        }

        if (TraceDecision.IsTraced(Definition(method)))
        {
            Report(DiagnosticDescriptors.MethodGroupNotTraced, name);
        }
    }

    private void ParseImplicit(SyntaxNode node)
    {
        foreach (var (method, caller, place) in ImplicitCalls.Of(node, _model, _cancellationToken))
        {
            if (TraceDecision.IsTraced(Definition(method)))
            {
                _faults.Add(new Fault(DiagnosticDescriptors.ImplicitCallNotTraced, place.GetLocation(), new EquatableArray<string>([method.Name, caller])));
            }
        }
    }

    private void Report(DiagnosticDescriptor rule, SimpleNameSyntax name, string? reason = null) =>
        _faults.Add(new Fault(rule, name.Identifier.GetLocation(), new EquatableArray<string>(reason is null ? [name.Identifier.ValueText] : [name.Identifier.ValueText, reason])));

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    private static bool IsTwin(SyntaxTree tree, SyntaxTree other) => other != tree && other.Length == tree.Length && other.GetText().ContentEquals(tree.GetText());

    // The compiler knows a call's file by its content, and two of the same are an error.
    private string? TwinFault() => _hasTwin.Value ? "another file has the same content, so that the compiler cannot tell their calls apart; change one of them" : null;

    // A partial method without a body is not called at all.
    private static bool IsLeftOut(IMethodSymbol method) => method is { IsPartialDefinition: true, PartialImplementationPart: null };

    // The name must not depend on where the project lies, so that builds of two machines are the same.
    private string HintName(string path)
    {
        var relative = _settings.Folder.Length > 0 && path.StartsWith(_settings.Folder, StringComparison.Ordinal) ? path.Substring(_settings.Folder.Length) : path;
        var hash = 2166136261u;
        foreach (var character in relative)
        {
            hash = unchecked((hash ^ (character == '\\' ? '/' : character)) * 16777619u);
        }

        var file = new string(Path.GetFileNameWithoutExtension(path).Select(static character => char.IsLetterOrDigit(character) || character is '.' or '_' ? character : '-').ToArray());
        return string.Concat(file, ".", hash.ToString("x8", CultureInfo.InvariantCulture), ".g.cs");
    }
}
