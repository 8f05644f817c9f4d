using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>Gathers the calls of one file by the method that they call.</summary>
internal sealed class InterceptorSet(Compilation compilation)
{
    private readonly TypeNames _types = new();
    private readonly List<(IMethodSymbol Method, bool IsReduced, List<CallSite> Calls)> _entries = [];

    public void Add(IMethodSymbol method, bool isReduced, CallSite call)
    {
        foreach (var (known, reduced, calls) in _entries)
        {
            if (reduced == isReduced && SymbolEqualityComparer.Default.Equals(known, method))
            {
                calls.Add(call);
                return;
            }
        }

        _entries.Add((method, isReduced, [call]));
    }

    public EquatableArray<InterceptorModel> ToModels() => _entries.Select(entry => ToModel(entry.Method, entry.IsReduced, entry.Calls)).ToEquatableArray();

    private InterceptorModel ToModel(IMethodSymbol method, bool isReduced, List<CallSite> calls)
    {
        var access = Reachability.Of(method, compilation);
        var parsed = MethodParser.Parse(method, ResultKinds.Of(method, IsIterator(method)), _types);
        var receiver = Receiver(method);
        return new InterceptorModel
        {
            Method = parsed with { Attributes = parsed.Attributes.Where(IsKept).ToEquatableArray() },
            Receiver = receiver,
            OuterTypeParameters = MethodParser.TypeParameters(TypeParameters.Around(method), _types).ToEquatableArray(),
            Access = access,
            AccessedType = access == AccessKind.NamedTypeAccessor ? $"{MetadataName(method.ContainingType)}, {method.ContainingAssembly.Name}" : "",
            IsReducedExtension = isReduced,
            MayBeDecorated = receiver == ReceiverKind.Object && method.ContainingType.TypeKind == TypeKind.Interface,
            Calls = calls.ToEquatableArray(),
        };
    }

    // The receiver of an interceptor is a parameter, which needs no [UnscopedRef], and its class is obsolete as a whole.
    private static bool IsKept(string attribute) =>
        !attribute.StartsWith("[global::System.Diagnostics.CodeAnalysis.UnscopedRefAttribute", StringComparison.Ordinal)
        && !attribute.StartsWith("[global::System.ObsoleteAttribute", StringComparison.Ordinal);

    private static ReceiverKind Receiver(IMethodSymbol method)
    {
        if (method.IsStatic)
        {
            return ReceiverKind.None;
        }

        if (!method.ContainingType.IsValueType)
        {
            return ReceiverKind.Object;
        }

        return method.IsReadOnly ? ReceiverKind.ReadOnlyReference : ReceiverKind.Reference;
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null)
        {
            return MetadataName(type.ContainingType) + "+" + type.MetadataName;
        }

        return type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
    }

    // Of another project's method only the signature is known, also where an editor has the source.
    private bool IsIterator(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) && (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .Any(static declaration => declaration
            .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static node => node is YieldStatementSyntax));
}
