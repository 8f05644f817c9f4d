using Itential.Generators;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds what stands in the way of naming types in another file.</summary>
internal sealed class FileParser
{
    private readonly Compilation _compilation;
    private readonly Dictionary<IAssemblySymbol, string?> _aliases = new(SymbolEqualityComparer.Default);

    public FileParser(Compilation compilation)
    {
        _compilation = compilation;
        Aliases = compilation.References.Any(HasAlias) ? Alias : null;
    }

    /// <summary>The alias that an assembly can be named by only; null when it needs none.</summary>
    public Func<IAssemblySymbol, string?>? Aliases { get; }

    /// <summary>What a file begins with that names these types.</summary>
    public FileModel Parse(IEnumerable<ITypeSymbol> types)
    {
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        var experiments = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var type in types)
        {
            Read(type, aliases, experiments, seen);
        }

        return new FileModel(aliases.ToEquatableArray(), experiments.ToEquatableArray());
    }

    private static bool HasAlias(MetadataReference reference) =>
        reference.Properties.Aliases is { IsDefaultOrEmpty: false } aliases && !aliases.Contains("global");

    private static void ReadAttributes(ISymbol symbol, SortedSet<string> experiments)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (AttributeNames.Of(attribute) == "ExperimentalAttribute" && AttributeArguments.First(attribute) is string id)
            {
                experiments.Add(id);
            }
        }
    }

    private void Read(ITypeSymbol type, SortedSet<string> aliases, SortedSet<string> experiments, HashSet<ISymbol> seen)
    {
        if (type is IArrayTypeSymbol array)
        {
            Read(array.ElementType, aliases, experiments, seen);
        }
        else if (type is INamedTypeSymbol named && seen.Add(named))
        {
            foreach (var argument in named.TypeArguments)
            {
                Read(argument, aliases, experiments, seen);
            }

            for (ISymbol? symbol = named; symbol is ITypeSymbol; symbol = symbol.ContainingType)
            {
                if (TypeFacts.MayHaveAttributes(symbol))
                {
                    ReadAttributes(symbol, experiments);
                }
            }

            if (named.ContainingAssembly is { } assembly)
            {
                ReadAssembly(assembly, aliases, experiments, seen);
            }
        }
    }

    private void ReadAssembly(IAssemblySymbol assembly, SortedSet<string> aliases, SortedSet<string> experiments, HashSet<ISymbol> seen)
    {
        if (!seen.Add(assembly) || SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly))
        {
            return;
        }

        ReadAttributes(assembly, experiments);
        if (Aliases?.Invoke(assembly) is { } alias)
        {
            aliases.Add(alias);
        }
    }

    private string? Alias(IAssemblySymbol assembly)
    {
        if (!_aliases.TryGetValue(assembly, out var alias))
        {
            alias = _compilation.GetMetadataReference(assembly) is { } reference && HasAlias(reference) ? reference.Properties.Aliases[0] : null;
            _aliases.Add(assembly, alias);
        }

        return alias;
    }
}
