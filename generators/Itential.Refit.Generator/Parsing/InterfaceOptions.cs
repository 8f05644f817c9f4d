using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What the client's interface and its bases say for all their methods.</summary>
internal sealed class InterfaceOptions
{
    private readonly ClientScope _scope;
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _contexts = new(SymbolEqualityComparer.Default);

    public InterfaceOptions(ClientScope scope)
    {
        _scope = scope;
        Values = new InterfaceValues(scope);
        Prefix = Find(scope.Client, AttributeKind.PathPrefix);
        PrefixText = Prefix is null ? "" : AttributeArguments.First(Prefix) as string ?? "";
    }

    /// <summary>The properties that stand for a parameter in every method.</summary>
    public InterfaceValues Values { get; }

    public AttributeData? Prefix { get; }

    public string PrefixText { get; }

    /// <summary>The interfaces whose headers a method sends, farthest base first and the client last.</summary>
    public IEnumerable<INamedTypeSymbol> HeaderSources(INamedTypeSymbol declaring)
    {
        var all = _scope.Client.AllInterfaces;
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (IsRelated(all[i], declaring))
            {
                yield return all[i];
            }
        }

        yield return _scope.Client;
    }

    /// <summary>The JSON context of a method: its own interface's, else that of a base, else the client's.</summary>
    public INamedTypeSymbol? JsonContext(INamedTypeSymbol declaring)
    {
        if (!_contexts.TryGetValue(declaring, out var context))
        {
            context = FindContext(declaring);
            _contexts.Add(declaring, context);
        }

        return context;
    }

    private static AttributeData? Find(INamedTypeSymbol type, AttributeKind kind)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (AttributeKinds.Of(attribute) == kind)
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool IsRelated(INamedTypeSymbol type, INamedTypeSymbol declaring) =>
        SymbolEqualityComparer.Default.Equals(type, declaring)
        || declaring.AllInterfaces.Contains(type, SymbolEqualityComparer.Default)
        || type.AllInterfaces.Contains(declaring, SymbolEqualityComparer.Default);

    private INamedTypeSymbol? FindContext(INamedTypeSymbol declaring)
    {
        var near = new[] { declaring }.Concat(declaring.AllInterfaces);
        var far = new[] { _scope.Client }.Concat(_scope.Client.AllInterfaces.Where(type => IsRelated(type, declaring)));
        var attribute = near.Concat(far).Select(type => Find(type, AttributeKind.JsonContext)).FirstOrDefault(found => found is not null);
        if (attribute is null)
        {
            return null;
        }

        var context = AttributeArguments.First(attribute) as INamedTypeSymbol;
        if (context is IErrorTypeSymbol)
        {
            _scope.Fail();
            return null;
        }

        if (context is null
            || !TypeFacts.DerivesFrom(context, "System.Text.Json.Serialization", "JsonSerializerContext")
            || context.IsAbstract
            || context.IsGenericType
            || TypeAccess.Declared(context) is not null)
        {
            _scope.Report(
                DiagnosticDescriptors.JsonContextInvalid,
                AttributeLocation.OfArgument(attribute, 0, _scope.CancellationToken),
                context is null ? "null" : TypeNames.Short(context));
            return null;
        }

        return context;
    }
}
