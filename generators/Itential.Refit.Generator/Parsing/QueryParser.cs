using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds how a type becomes pairs of a query or a form.</summary>
internal sealed class QueryParser(ClientScope scope, QueryTarget target)
{
    private const int MaxDepth = 32;
    private const string Unsaid = "RefitParameterFormatter";
    private const string Multi = "Multi";
    private const string Indexed = "Indexed";

    public QueryModel? Parse(QueryValue value)
    {
        if (TypeFacts.IsStackOnly(value.Type) || value.Type.TypeKind == TypeKind.Dynamic)
        {
            return Refuse(value, "declare an ordinary type that is sent");
        }

        var model = value.Options.TreatAsString
            ? new QueryValueModel(value.Access, Key(value.Name), ScalarParser.Parse(scope, value.Type) ?? ScalarParser.Text(value.Type))
            : ByType(value);
        return value.Options.SerializeNull && model is not null ? model with { NullName = Key(value.Name) } : model;
    }

    private QueryModel? ByType(QueryValue value)
    {
        if (Single(value.Type, value.Options.Format) is { } single)
        {
            return new QueryValueModel(value.Access, Key(value.Name), single);
        }

        if (SequenceParser.Pairs(value.Type) is { } pair)
        {
            return Dictionary(value, pair.Key, pair.Value);
        }

        return SequenceParser.Elements(value.Type) is { } element ? List(value, element) : Object(value);
    }

    private ScalarModel? Single(ITypeSymbol type, string? format) => ScalarParser.Parse(scope, type, format) ?? ScalarParser.Any(type, format);

    private QueryModel? List(QueryValue value, ITypeSymbol element)
    {
        var format = value.Options.CollectionFormat;
        var shape = SequenceParser.Shape(value.Type, element, scope.Types);
        var scalar = Single(element, value.Options.Format);
        if (scalar is null)
        {
            return Items(value, element, format, shape);
        }

        return new QueryListModel(value.Access, Key(value.Name), scalar, format, shape);
    }

    private QueryModel? Items(QueryValue value, ITypeSymbol element, string format, SequenceModel shape)
    {
        var isObject = SequenceParser.Elements(element) is null && SequenceParser.Pairs(element) is null;
        if (format != Indexed && !(format == Unsaid && isObject))
        {
            if (format == Unsaid)
            {
                return Refuse(value, $"its elements of type '{TypeNames.Short(element)}' are no single values, so use CollectionFormat.Indexed");
            }

            scope.Report(DiagnosticDescriptors.CollectionFormatNotSupported, value.Symbol, value.Path, TypeNames.Short(element), format);
            return null;
        }

        return Parse(value.Element(element)) is { } item
            ? new QueryItemsModel(value.Access, Key(value.Name), item, Delimiter(value, item), shape)
            : null;
    }

    private QueryModel? Dictionary(QueryValue value, ITypeSymbol keyType, ITypeSymbol valueType)
    {
        var key = ScalarParser.Parse(scope, keyType);
        if (key is null or { IsNullable: true })
        {
            return Refuse(value, $"its keys of type '{TypeNames.Short(keyType)}' are no single values");
        }

        var shape = SequenceParser.PairShape(value.Type, keyType, valueType, scope.Types);
        if (Single(valueType, value.Options.Format) is { } single)
        {
            return new QueryDictionaryModel(value.Access, Key(value.Prefix), key, single, shape);
        }

        return Parse(value.Entry(valueType)) is { } item
            ? new QueryEntriesModel(value.Access, Key(value.Prefix), key, item, Delimiter(value, item), shape)
            : null;
    }

    private QueryModel? Object(QueryValue value)
    {
        var type = TypeFacts.Constrained(TypeFacts.Underlying(value.Type, out _)).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || TypeFacts.IsFramework(type))
        {
            return Refuse(value, "use a single value, a collection, a dictionary or an object of your own, or send it as [Body]");
        }

        if (value.Owners.Length >= MaxDepth || value.Owners.Any(owner => SymbolEqualityComparer.Default.Equals(TypeFacts.Underlying(owner, out _), type)))
        {
            scope.Report(DiagnosticDescriptors.QueryObjectCyclic, value.Symbol, value.Path, TypeNames.Short(type));
            return null;
        }

        var properties = ReadableProperties.Of(type).Where(property => !PropertyAttributes.IsIgnored(property)).ToList();
        if (properties.Count == 0)
        {
            scope.Report(DiagnosticDescriptors.QueryObjectEmpty, value.Symbol, value.Path, TypeNames.Short(type));
            return null;
        }

        return new QueryObjectModel(value.Access, TypeFacts.NullCheck(value.Type), Members(value, type, properties));
    }

    private EquatableArray<QueryModel> Members(QueryValue value, ITypeSymbol type, List<IPropertySymbol> properties)
    {
        var members = new List<QueryModel>(properties.Count);
        foreach (var property in properties)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            var item = value.Property(property);
            if (!item.IsBound && Parse(item) is { } member)
            {
                members.Add(IsInherited(type, property) ? member with { Through = scope.Types.NotNull(property.ContainingType) } : member);
            }
        }

        return members.ToEquatableArray();
    }

    // Two bases of an interface may each have the property.
    private static bool IsInherited(ITypeSymbol type, IPropertySymbol property) =>
        type.TypeKind == TypeKind.Interface && !SymbolEqualityComparer.Default.Equals(type, property.ContainingType);

    private QueryModel? Refuse(QueryValue value, string remedy)
    {
        scope.Report(
            DiagnosticDescriptors.QueryValueNotSupported,
            value.Symbol,
            value.Path,
            TypeNames.Short(value.Type),
            target == QueryTarget.Query ? "query" : "form",
            remedy);
        return null;
    }

    /// <summary>What stands between an index or key and the names behind it; values and collections have none there.</summary>
    private static string Delimiter(QueryValue value, QueryModel item)
    {
        if (item is not (QueryObjectModel or QueryDictionaryModel or QueryEntriesModel))
        {
            return "";
        }

        return UrlText.EscapeName(value.Delimiter);
    }

    private static KeyModel Key(WireName name) => name.ToModel();
}
